import type { Mark } from './marks.ts';
import type { Scale } from './scale.ts';

/** Room beside a plot whose scale goes across: half a mark and half the label of a tick. */
export const acrossPadding = { left: 10, right: 10, wideRight: 10 };

/**
 * A scale that goes across: upright lines from `top` to `floor`, and its round numbers below them. With `lanes`, each
 * from its upper end to its lower, the lines stand in those alone and leave the words between them clean.
 */
export function acrossAxis(
  { min, max, ticks }: Scale,
  top: number,
  floor: number,
  lanes: readonly (readonly [number, number])[] = [[top, floor]],
): Mark[] {
  return ticks.flatMap(({ at, label }, n): Mark[] => {
    const x = (at - min) / (max - min);
    const lines = lanes.map(([y1, y2]): Mark => ({
      kind: 'line',
      x1: x,
      x2: x,
      y1,
      y2,
      ink: at === 0 ? 'rule-strong' : 'rule',
    }));
    const place = { x, dx: n === 0 ? -10 : n === ticks.length - 1 ? 10 : 0, y: floor + 18 };
    const anchor = n === 0 ? {} : { anchor: n === ticks.length - 1 ? ('end' as const) : ('middle' as const) };
    return [...lines, { kind: 'text', ...place, ...anchor, text: label, ink: 'quiet' }];
  });
}
