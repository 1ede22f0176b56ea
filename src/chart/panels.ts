import type { ChartPoint, ChartSeries, TimeChart } from './description.ts';
import { frame } from './geometry.ts';
import type { Drawing, LineMark, Mark } from './marks.ts';
import { placeScale } from './scale.ts';
import { medianOf } from './spread.ts';

/** One board of a chart of several, to be drawn beside the others on the same axes. */
export type Panel = Pick<ChartSeries, 'name' | 'points' | 'links'>;

/** Fewer boards than this are told apart in one chart. */
const fewest = 4;

/** The boards of a chart whose figures make lines, each as a panel of its own; none where one chart tells them apart. */
export function panelsOf({ series }: TimeChart): Panel[] {
  const lines = series.filter(({ links }) => links.length > 0);
  return lines.length < fewest ? [] : lines;
}

const height = 118;
const top = 20;
const floor = 94;

/** What a panel is drawn of: the board's line over the median of all boards, between the round numbers around all figures. */
export function panelMarks({ points, links }: Panel, { series, bands }: TimeChart): Drawing {
  const scale = placeScale(series.flatMap((one) => one.points.map(({ y }) => y)));
  const first = bands[0]!.at;
  const x = ({ x }: { x: number }) => (x - first) / bands.length;
  const y = (value: number) =>
    Math.round((top + (floor - top) * (1 - (value - scale.min) / (scale.max - scale.min))) * 100) / 100;
  const quiet = { kind: 'text', ink: 'quiet', size: 11 } as const;
  const last = points.at(-1)!;
  const middle = medians(series);
  const between = (from: { x: number; y: number }, to: { x: number; y: number }): Omit<LineMark, 'ink'> => {
    return { kind: 'line', x1: x(from), y1: y(from.y), x2: x(to), y2: y(to.y), width: 2 };
  };
  const figure = { name: '', value: last.value, when: last.when, source: last.source, href: last.href };
  return {
    height,
    left: 8,
    right: frame.right,
    wideRight: frame.right,
    marks: [
      ...[scale.ticks[0]!, scale.ticks.at(-1)!].flatMap(({ at, label }): Mark[] => [
        { kind: 'line', x1: 0, x2: 1, y1: y(at), y2: y(at), ink: 'rule' },
        { ...quiet, x: 0, y: y(at) - 4, text: label },
      ]),
      { ...quiet, x: 0, y: height - 6, text: bands[0]!.label },
      { ...quiet, x: 1, y: height - 6, text: bands.at(-1)!.label, anchor: 'end' },
      ...middle
        .slice(1)
        .map((to, n): Mark => ({ ...between(middle[n]!, to), ink: 'rule-strong', dash: [2, 3] })),
      ...links.map(([a, b]): Mark => ({ ...between(points[a]!, points[b]!), ink: 'chart-1' })),
      {
        kind: 'figure',
        x: x(last),
        y: y(last.y),
        shape: 'circle',
        ink: 'chart-1',
        hollow: last.hollow,
        figure: { ...figure, printed: last.printed },
      },
      {
        kind: 'text',
        x: x(last),
        dx: 6,
        y: y(last.y) - 10,
        text: last.value,
        anchor: 'end',
        ink: 'ink',
        rim: true,
      },
    ],
  };
}

/** The median of all boards at each time that three or more have a figure for, in order. */
function medians(series: readonly ChartSeries[]): Pick<ChartPoint, 'x' | 'y'>[] {
  const times = Map.groupBy(
    series.flatMap(({ points }) => points),
    ({ x }) => x,
  );
  return [...times]
    .sort(([a], [b]) => a - b)
    .flatMap(([x, some]) => {
      const y = medianOf(some.map((one) => one.y).sort((a, b) => a - b));
      return y === null ? [] : [{ x, y }];
    });
}
