import type { BarChart } from './description.ts';
import { frame } from './geometry.ts';
import type { Drawing, FigureMark, Ink, Mark } from './marks.ts';
import { widthOf, wrap } from './measure.ts';

/** Names and figures: their size, and how far lines of them stand apart. */
const [size, line] = [14, 18];

/** What the narrowest screens have room for, and the blank before a figure, in pixels. */
const [narrow, gap] = [288, 12];

/** What bars are drawn of: each under its name and figure, all from one zero. */
export function barMarks({ bars, y: scale }: BarChart): Drawing {
  const x = (value: number) => (value - scale.min) / (scale.max - scale.min);
  const names = bars.map(namedOn);
  /** Where the last line of a bar's name begins: the lines above it move the bar and all below it. */
  const top = (n: number) =>
    frame.barTop +
    n * frame.bar +
    line * names.slice(0, n + 1).reduce((sum, each) => sum + each.length - 1, 0);
  return {
    height: top(bars.length) + 8,
    left: 0,
    right: 0,
    wideRight: 0,
    marks: [
      ...bars.flatMap(({ value, y }, n): Mark[] => {
        const [from, to] = [x(Math.min(0, y)), x(Math.max(0, y))];
        return [
          ...names[n]!.map((text, nth, { length }): Mark => {
            const below = length - 1 - nth;
            const strong = below === 0 ? { strong: value } : {};
            return { kind: 'text', x: 0, y: top(n) + 13 - below * line, text, ...strong, size, ink: 'ink' };
          }),
          { kind: 'rect', x1: from, x2: to, y: top(n) + 20, height: 12, ink: inkOf(y) },
          { kind: 'line', x1: x(0), x2: x(0), y1: top(n) + 17, y2: top(n) + 35, ink: 'rule-strong' },
        ];
      }),
      ...bars.map((bar, n): FigureMark => {
        const { label: name, value, source, href, printed } = bar;
        const mark = { shape: 'upright', ink: inkOf(bar.y), hollow: false } as const;
        const figure = { name, value, when: '', source, href, printed };
        return { kind: 'figure', x: x(bar.y), y: top(n) + 26, ...mark, figure };
      }),
    ],
  };
}

//   Stöd och service till personer
//   med funktionsnedsättning −9,9 mnkr
/** The lines of a bar's name: more than one where its figure would be cut on a narrow screen. */
function namedOn({ label, value }: BarChart['bars'][number]): string[] {
  return wrap(label, size, narrow - gap - widthOf(value, size));
}

function inkOf(value: number): Ink {
  return value < 0 ? 'chart-2' : 'chart-1';
}
