import type { ChartSeries, TimeChart } from './description.ts';
import {
  breakHeights,
  frame,
  isCrowded,
  nameLabels,
  namesRooms,
  timeGeometry,
  yearEdges,
  yearsUnder,
  type NameLabel,
} from './geometry.ts';
import type { Drawing, FigureMark, Ink, LineMark, Mark, TextMark } from './marks.ts';
import { widthOf } from './measure.ts';

/** What a chart over years is drawn of. Series that are not chosen, where some are, step back. */
export function timeMarks(chart: TimeChart, chosen: ReadonlySet<string>): Drawing {
  const { height, top, floor, x, y } = timeGeometry(chart);
  const isBack = ({ name }: Pick<ChartSeries, 'name'>) => chosen.size > 0 && !chosen.has(name);
  const names = nameLabels(chart, (name) => isBack({ name }));
  const edge = names.filter((one) => one.side === 'edge');
  const series = chart.series.toSorted((a, b) => Number(isBack(b)) - Number(isBack(a)));
  const inkOf = (one: ChartSeries): Ink => (isBack(one) ? 'rule-strong' : seriesInk(one.color));
  const upright = (at: number, from: number, to: number, ink: Ink): LineMark => ({
    kind: 'line',
    x1: x(at),
    y1: from,
    x2: x(at),
    y2: to,
    ink,
  });

  const links = series.flatMap((one) =>
    one.links.map(([a, b]): LineMark => {
      const [from, to] = [one.points[a]!, one.points[b]!];
      const ends = { x1: x(from.x), y1: y(from.y), x2: x(to.x), y2: y(to.y) };
      return { kind: 'line', ...ends, ink: inkOf(one), width: 2 };
    }),
  );
  const figures = series.flatMap((one) =>
    one.points.map((point): FigureMark => ({
      kind: 'figure',
      x: x(point.x),
      y: y(point.y),
      shape: one.shape,
      ink: inkOf(one),
      hollow: point.hollow,
      back: isBack(one),
      figure: { ...point, name: one.name },
    })),
  );
  const breaks = chart.breaks.flatMap((one): Mark[] => {
    const { foot, from } = breakHeights(one, top);
    return [
      { ...upright(one.x, from, floor, 'ink'), dash: [4, 3] },
      { kind: 'text', x: x(one.x), dx: one.dx, y: foot, text: one.label, ink: 'ink' },
    ];
  });
  const targets = chart.targets.map((one): LineMark => ({
    kind: 'line',
    x1: x(one.from),
    y1: y(one.y),
    x2: x(one.to),
    y2: y(one.y),
    ink: one.council ? 'council' : 'target',
    width: 2,
    dash: one.council ? [2, 4] : [8, 4],
  }));
  // On top of everything, with a rim of paper: a target's name is read also where figures lie below it.
  const targetNames = chart.targets.flatMap((one): TextMark[] => {
    if (one.room === 'none') return [];
    const start = one.side === 'start';
    const place = {
      x: x(start ? one.from : one.to),
      dx: start ? 4 : -4,
      y: y(one.y) + (one.below ? 19 : -11),
    };
    const words = { text: one.label, ink: 'ink', rim: true } as const;
    const room = one.room === 'wide' ? 'wide' : undefined;
    return [{ kind: 'text', ...place, ...words, ...(start ? {} : { anchor: 'end' }), room }];
  });
  return {
    height,
    left: frame.left,
    right: frame.right,
    wideRight: roomForNames(edge.map(({ name }) => widthOf(name, 13))),
    marks: [
      ...axes(chart),
      ...yearEdges(chart).map((at) => upright(at, top, floor + 6, 'rule')),
      ...breaks,
      ...targets,
      ...names.flatMap((one) => nameMarks(one, x)),
      ...links,
      ...figures,
      ...targetNames,
    ],
  };
}

/** Room right of the plot for names of these widths and the way to them: one of the few that the style sheet knows. */
function roomForNames(widths: readonly number[]): number {
  const needed = Math.max(0, ...widths) + 24;
  return widths.length === 0
    ? frame.right
    : (namesRooms.find((room) => room >= needed) ?? namesRooms.at(-1)!);
}

/** Unit, ticks with their grid, and the years. */
function axes(chart: TimeChart): Mark[] {
  const { floor, x, y } = timeGeometry(chart);
  const quiet = { kind: 'text', ink: 'quiet' } as const;
  const crowded = isCrowded(chart);
  return [
    { ...quiet, x: 0, dx: -frame.left, y: 12, text: chart.unit },
    ...chart.y.ticks.flatMap(({ at, label }): Mark[] => [
      { ...quiet, x: 0, dx: -8, y: y(at) + 4, text: label, anchor: 'end' },
      { kind: 'line', x1: 0, x2: 1, y1: y(at), y2: y(at), ink: at === 0 ? 'rule-strong' : 'rule' },
    ]),
    ...chart.bands.flatMap(({ at, label, short }): Mark[] => {
      const place = { ...quiet, x: x(at + 0.5), y: floor + 22, anchor: 'middle' as const };
      if (!crowded || label === short) return [{ ...place, text: label }];
      return [
        { ...place, text: label, room: 'roomy' },
        { ...place, text: short, room: 'tight' },
      ];
    }),
    ...yearsUnder(chart).map(({ year, from, to }): Mark => {
      return {
        ...quiet,
        x: x((from + to) / 2),
        y: floor + 22 + frame.line,
        text: String(year),
        anchor: 'middle',
      };
    }),
  ];
}

/** A series' name where the drawing is wide. At the edge a thin grey way leads to it: no figures. */
function nameMarks({ name, last, y, side, at }: NameLabel, x: (value: number) => number): Mark[] {
  const words = { kind: 'text', y: at + 4, text: name, ink: 'ink', room: 'wide' } as const;
  if (side === 'left') return [{ ...words, x: x(last), dx: -10, anchor: 'end' }];
  if (side === 'right') return [{ ...words, x: x(last), dx: 10 }];
  const way = { ink: 'rule-strong', room: 'wide' } as const;
  return [
    { kind: 'line', x1: x(last), y1: y, x2: 1, y2: y, ...way },
    { kind: 'path', x: 1, d: `M0 ${y}L8 ${at}h4`, ...way },
    { ...words, x: 1, dx: 16 },
  ];
}

/** The colour of a series, 1–8. */
export function seriesInk(color: number): Ink {
  return `chart-${color}` as Ink;
}
