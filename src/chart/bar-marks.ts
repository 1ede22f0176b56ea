import type { BarChart } from './description.ts';
import { frame } from './geometry.ts';
import type { Drawing, FigureMark, Ink, Mark } from './marks.ts';

/** What bars are drawn of: each under its name and figure, all from one zero. */
export function barMarks({ bars, y: scale }: BarChart): Drawing {
  const x = (value: number) => (value - scale.min) / (scale.max - scale.min);
  const top = (n: number) => frame.barTop + n * frame.bar;
  return {
    height: top(bars.length) + 8,
    left: 0,
    right: 0,
    wideRight: 0,
    marks: [
      ...bars.flatMap(({ label, value, y }, n): Mark[] => {
        const [from, to] = [x(Math.min(0, y)), x(Math.max(0, y))];
        return [
          { kind: 'text', x: 0, y: top(n) + 13, text: label, strong: value, size: 14, ink: 'ink' },
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

function inkOf(value: number): Ink {
  return value < 0 ? 'chart-2' : 'chart-1';
}
