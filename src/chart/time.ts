import { standingOf } from '../observation/pick.ts';
import { periodKind, type PeriodKind } from '../period.ts';
import { reportKinds, reportParts } from '../report/name.ts';
import type { Observation, Series } from '../series.ts';
import { chartText } from '../text/chart.ts';
import {
  concerning,
  shapes,
  type ChartChange,
  type ChartPoint,
  type ChartSeries,
  type ChartTarget,
  type TimeChart,
} from './description.ts';
import { leadSeveral, words } from './lead.ts';
import { newestTold } from './newest.ts';
import { place } from './place.ts';
import { numbers, pointOf, saidOutcomes, saidPoint, type NamedSeries } from './points.ts';
import { targetsOf } from './targets.ts';

/** Fewer figures than this of the same kind are dots: a line through them would tell a story nobody measured. */
export const pointsForLine = 3;
/** What the caller knows and the series do not. */
export interface TimeChartOptions {
  title: string;
  unit: string | null;
  breaks?: ChartChange[];
  /** One district alone is drawn with spans, forecasts and its own targets apart; of several, only outcomes. */
  alone: boolean;
  /** The council's targets are for the whole city: named, not drawn. */
  city?: boolean;
}

/** The chart of one or several series over the years, or null when there is no number to draw. */
export function timeChart(named: NamedSeries[], options: TimeChartOptions): TimeChart | null {
  const { title, unit, breaks = [], alone, city = false } = options;
  const only = alone ? null : lineKind(named);
  const series = alone ? aloneSeries(named) : districtSeries(named, only);
  if (series.length === 0) return null;
  const targets = targetsOf(named, alone, city);
  const linked = series.map(({ forecast, ...one }) => ({
    ...one,
    links: links(one.points, alone ? breaks : concerning(breaks, new Set([one.name])), !forecast),
  }));
  return {
    kind: 'time',
    title,
    unit: unit ?? '',
    lead: alone ? leadAlone(series, targets.drawn, standingOf(named[0]!.series).said) : leadSeveral(series),
    words: words(series, targets.drawn),
    undrawn: [...(only ? [chartText.onlyKind(chartText.spans[only])] : []), ...targets.undrawn],
    ...place(linked, targets.drawn, breaks, { unit, alone }),
  };
}

/** How many outcomes of one kind of time a series has at most, no break between them: from `pointsForLine` on they are a line. */
export function comparableFigures(series: Series, breaks: readonly Pick<ChartChange, 'x'>[]): number {
  const stretch = (one: Observation) =>
    `${periodKind(one.period)} ${breaks.filter(({ x }) => x <= one.period.year).length}`;
  const groups = Map.groupBy(numbers(series, 'utfall'), stretch);
  return Math.max(0, ...[...groups.values()].map((some) => some.length));
}

/** A series before it is known which of its points are joined. */
interface Raw extends Omit<ChartSeries, 'links' | 'named'> {
  /** Forecasts are about one year each: a line between them would be no development. */
  forecast: boolean;
}

/** Kinds of period in the order of a legend, each with its mark; a circle is a year, filled once it has ended. */
const kinds: readonly (readonly [PeriodKind, ChartSeries['shape']])[] = [
  ['ar', 'circle'],
  ['ar-t1', 'circle'],
  ['ar-t2', 'circle'],
  ['t1', 'square'],
  ['t2', 'triangle'],
  ['rullande12', 'down'],
];

/** One district: each span apart, and of each year the newest forecast. */
function aloneSeries(named: NamedSeries[]): Raw[] {
  return named.flatMap(({ series }) => {
    const outcomes = numbers(series, 'utfall');
    const spans = kinds.flatMap(([kind, shape]) => {
      const some = outcomes.filter((one) => periodKind(one.period) === kind);
      return some.length > 0 ? [raw(chartText.spans[kind], some, { color: 1, shape })] : [];
    });
    const forecasts = newestForecasts(series);
    return forecasts.length > 0
      ? [...spans, { ...raw(chartText.forecast, forecasts, { color: 3, shape: 'diamond' }), forecast: true }]
      : spans;
  });
}

/**
 * Several districts: the outcomes of each, whatever they span; a part of a year is hollow. Once one kind of time makes a
 * line, only it is drawn: a line of years beside one of tertials in the same colour would be read as one.
 */
function districtSeries(named: NamedSeries[], line: PeriodKind | null): Raw[] {
  return named.flatMap(({ name, series }, index) => {
    const isDrawn = ({ period }: Observation) => line === null || periodKind(period) === line;
    const outcomes = numbers(series, 'utfall').filter(isDrawn);
    const said = saidOutcomes(series).filter(isDrawn);
    const style = { color: (index % 8) + 1, shape: shapes[index % shapes.length] ?? 'circle' };
    return outcomes.length + said.length > 0 ? [raw(name, outcomes, style, said)] : [];
  });
}

/** The kind of time with most outcomes, years before parts of them, where it makes a line in some district; else null. */
function lineKind(named: NamedSeries[]): PeriodKind | null {
  const all = named.map(({ series }) => numbers(series, 'utfall').map(({ period }) => periodKind(period)));
  const count = (kind: PeriodKind) => all.flat().filter((one) => one === kind).length;
  const [most] = kinds.map(([kind]) => kind).toSorted((a, b) => count(b) - count(a));
  const isLine = all.some((some) => some.filter((kind) => kind === most).length >= pointsForLine);
  return most && isLine ? most : null;
}

function raw(
  name: string,
  some: Observation[],
  style: Pick<ChartSeries, 'color' | 'shape'>,
  said: Observation[] = [],
): Raw {
  const points = [...some.map((one) => pointOf(one)), ...said.map(saidPoint)].sort((a, b) => a.x - b.x);
  return { name, ...style, points, forecast: false };
}

/** The last word about each year: a plan's forecast gives way to the first report's, that to the second's. */
function newestForecasts(series: Series): Observation[] {
  const newest = new Map<number, Observation>();
  const rank = (one: Observation) => reportKinds.indexOf(reportParts(one.sources[0]!.report).kind);
  for (const one of numbers(series, 'prognos')) {
    const known = newest.get(one.period.year);
    if (!known || rank(one) > rank(known)) newest.set(one.period.year, one);
  }
  return [...newest.values()];
}

/**
 * Which points a line leads to. Only enough figures of the same kind of period carry one, never over a year without a
 * figure, never over a break, and never to what only an analysis gives.
 */
function links(points: ChartPoint[], breaks: readonly ChartChange[], allowed: boolean): ChartSeries['links'] {
  if (!allowed) return [];
  const printed = [...points.keys()].filter((n) => !points[n]!.said);
  const kinds = Map.groupBy(printed, (n) => Math.round((points[n]!.x % 1) * 100));
  return [...kinds.values()]
    .filter((alike) => alike.length >= pointsForLine)
    .flatMap((alike) => alike.slice(1).map((to, n): [number, number] => [alike[n]!, to]))
    .filter(([from, to]) => {
      const [a, b] = [points[from]!.x, points[to]!.x];
      return b > a && b - a <= 1.01 && !breaks.some((one) => one.x > a && one.x <= b);
    });
}

function leadAlone(
  series: Raw[],
  targets: Pick<ChartTarget, 'label' | 'year'>[],
  said: Observation | null,
): string {
  const outcomes = series.filter((one) => !one.forecast).flatMap((one) => one.points);
  const last = outcomes.sort((a, b) => a.x - b.x).at(-1);
  const aim = targets.at(-1);
  return [newestTold(last ?? null, said), ...(aim ? [`${aim.label} (${aim.year}).`] : [])].join(' ');
}
