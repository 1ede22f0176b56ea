import type { GapChart, GapRow, Shape } from './description.ts';
import type { Drawing, FigureMark, Ink, Mark } from './marks.ts';
import { acrossAxis, acrossPadding } from './across.ts';

const looks: Record<GapRow['kind'], { shape: Shape; ink: Ink }> = {
  outcome: { shape: 'circle', ink: 'chart-1' },
  earlier: { shape: 'circle', ink: 'quiet' },
  forecast: { shape: 'diamond', ink: 'chart-3' },
  target: { shape: 'upright', ink: 'target' },
  council: { shape: 'upright', ink: 'council' },
};

/** Height of a row: its words, and its lane below them. */
const pitch = 42;
const lane = 28;
/** Where the words of a row begin and end, from its top. */
const wordsStart = 4;
const wordsEnd = 20;

/** What a gap chart is drawn of: a row a figure, its words over its lane, and targets as lines through the rows of their year. */
export function gapMarks({ rows, gap, y: scale }: GapChart): Drawing {
  const x = (value: number) => (value - scale.min) / (scale.max - scale.min);
  const floor = rows.length * pitch + 4;
  const down = (n: number) => n * pitch + lane;
  const aims = rows.filter(({ kind }) => kind === 'target' || kind === 'council');
  return {
    height: floor + 24,
    ...acrossPadding,
    marks: [
      ...acrossAxis(
        scale,
        0,
        floor,
        rows.map((_, n) => [n * pitch + lane - 7, n === rows.length - 1 ? floor : n * pitch + lane + 7]),
      ),
      ...rows.map((_, n): Mark => ({ kind: 'line', x1: 0, x2: 1, y1: down(n), y2: down(n), ink: 'rule' })),
      // Down to its own lane, but not across the words of the lanes above: that parts it into dashes.
      ...aims.flatMap((row): Mark[] => {
        const { ink } = looks[row.kind];
        const dash = row.kind === 'council' ? { dash: [2, 4] as const } : {};
        const last = rows.indexOf(row);
        return rows.slice(0, last + 1).flatMap(({ year }, n): Mark[] => {
          if (year !== row.year) return [];
          const ends = { y1: n * pitch + wordsEnd, y2: n === last ? down(n) : (n + 1) * pitch + wordsStart };
          return [{ kind: 'line', x1: x(row.at), x2: x(row.at), ...ends, ink, width: 2, ...dash }];
        });
      }),
      ...(gap
        ? [
            {
              kind: 'rect' as const,
              x1: x(Math.min(gap.from, gap.to)),
              x2: x(Math.max(gap.from, gap.to)),
              y: down(gap.row) - 3,
              height: 6,
              ink:
                gap.reaches === null
                  ? ('rule-strong' as const)
                  : gap.reaches
                    ? ('accent' as const)
                    : ('brick' as const),
            },
          ]
        : []),
      ...rows.flatMap((row, n): Mark[] => {
        const words = {
          kind: 'text',
          x: 0,
          dx: -acrossPadding.left,
          y: n * pitch + 15,
          size: 14,
          ink: 'ink',
        } as const;
        const told = { strong: row.value, rim: true };
        if (row.label === row.short) return [{ ...words, text: row.label, ...told }];
        return [
          { ...words, text: row.label, ...told, room: 'roomy' },
          { ...words, text: row.short, ...told, room: 'tight' },
        ];
      }),
      ...rows.map((row, n): FigureMark => {
        const { label: name, value, source, href, printed, hollow } = row;
        const figure = { name, value, when: '', source, href, printed };
        return { kind: 'figure', x: x(row.at), y: down(n), ...looks[row.kind], hollow, figure };
      }),
    ],
  };
}
