import { lineHref } from '../href.ts';
import { decimalsOf, formatValue } from '../number.ts';
import { comparePeriods, periodLabel, periodPosition } from '../period.ts';
import { sourceLabel } from '../report/name.ts';
import type { Measure, Observation, Period, Series } from '../series.ts';
import { chartText } from '../text.ts';
import {
  shapes,
  type ChartBreak,
  type ChartPoint,
  type ChartSeries,
  type ChartTarget,
  type TimeChart,
} from './description.ts';
import { scaleOf } from './scale.ts';

/** Fewer figures than this of the same kind are dots: a line through them would tell a story nobody measured. */
const pointsForLine = 4;

/** One series to draw, under the name that a reader knows it by. */
export interface NamedSeries {
  name: string;
  series: Series;
}

/** What the caller knows and the series do not. */
export interface TimeChartOptions {
  title: string;
  unit: string | null;
  breaks?: ChartBreak[];
  /** Board's targets and forecasts are drawn only where one district is shown; with several they would be a thicket. */
  alone: boolean;
}

/** The chart of one or several series over the years, or null when there is no number to draw. */
export function timeChart(named: NamedSeries[], options: TimeChartOptions): TimeChart | null {
  const series = named.flatMap(({ name, series }, index) => seriesOf(name, series, index, options.alone));
  const targets = targetsOf(named, options.alone);
  const values = [
    ...series.flatMap((one) => one.points.map((point) => point.y)),
    ...targets.map((one) => one.y),
  ];
  if (series.length === 0 || values.length === 0) return null;
  const at = [
    ...series.flatMap((one) => one.points.map((point) => Math.floor(point.x))),
    ...targets.map((one) => one.from),
  ];
  const first = Math.min(...at);
  const years = Array.from({ length: Math.max(...at) - first + 1 }, (_, n) => first + n);
  return {
    kind: 'time',
    title: options.title,
    unit: options.unit ?? '',
    summary: summary(series, targets),
    years,
    y: scaleOf(values),
    series,
    targets: targets.map((one) => ({ ...one, side: one.from - first < years.length / 2 ? 'start' : 'end' })),
    breaks: (options.breaks ?? []).filter((one) => one.x > first && one.x < first + years.length),
  };
}

/** Outcomes (and, for a district alone, forecasts) as drawable series: spans are never joined to each other. */
function seriesOf(name: string, series: Series, index: number, alone: boolean): ChartSeries[] {
  const outcomes = numbers(series, 'utfall');
  const made: ChartSeries[] = [];
  const style = { color: (index % 8) + 1, shape: shapes[index % shapes.length] ?? 'circle' };
  const years = outcomes.filter((one) => one.period.span === 'ar');
  const parts = outcomes.filter((one) => one.period.span !== 'ar');
  if (alone) {
    if (years.length > 0) made.push(draw(chartText.wholeYears, years, { color: 1, shape: 'circle' }));
    for (const span of ['t1', 't2', 'rullande12'] as const) {
      const some = parts.filter((one) => one.period.span === span);
      const shape = span === 't1' ? 'square' : span === 't2' ? 'triangle' : 'cross';
      if (some.length > 0) made.push(draw(chartText.spans[span], some, { color: 1, shape }));
    }
    const forecasts = numbers(series, 'prognos');
    if (forecasts.length > 0) made.push(draw(chartText.forecast, forecasts, { color: 2, shape: 'diamond' }));
  } else if (outcomes.length > 0) {
    made.push(draw(name, outcomes, style));
  }
  return made;
}

function draw(
  name: string,
  observations: Observation[],
  style: Pick<ChartSeries, 'color' | 'shape'>,
): ChartSeries {
  const points = observations.map(pointOf).sort((a, b) => a.x - b.x);
  const spans = new Set(observations.map((one) => one.period.span));
  return { name, ...style, joined: points.length >= pointsForLine && spans.size === 1, points };
}

function pointOf(observation: Observation): ChartPoint {
  const source = observation.sources[0];
  if (!source || observation.value === null) throw new Error('A point needs a number and a source.');
  return {
    x: periodPosition(observation.period),
    y: observation.value,
    value: formatValue(observation.value, observation.unit, decimalsOf(observation.text), observation.bound),
    when: periodLabel(observation.period),
    source: sourceLabel(source.report, source.line),
    href: lineHref(source.report, source.line),
    hollow: observation.measure === 'prognos' || observation.period.span !== 'ar',
  };
}

function numbers(series: Series, measure: Measure): Observation[] {
  return series.observations
    .filter((one) => one.measure === measure && one.value !== null && one.worth !== 'osaker')
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** Targets as lines across the year they hold for; equal council targets of several districts are one line. */
function targetsOf(named: NamedSeries[], alone: boolean): ChartTarget[] {
  const found = new Map<string, ChartTarget>();
  for (const { series } of named) {
    for (const measure of ['arsmal', 'kf-arsmal'] as const) {
      if (measure === 'arsmal' && !alone) continue;
      for (const one of numbers(series, measure)) add(found, one, one.period, measure === 'kf-arsmal');
    }
  }
  const targets = [...found.values()].sort((a, b) => a.from - b.from);
  const last = new Map(targets.map((target) => [target.label, target]));
  return targets.map((target) => ({ ...target, labelled: last.get(target.label) === target }));
}

function add(found: Map<string, ChartTarget>, one: Observation, { year }: Period, council: boolean): void {
  const value = formatValue(one.value ?? 0, one.unit, decimalsOf(one.text), one.bound);
  const label = `${council ? chartText.councilTarget : chartText.target} ${value}`;
  found.set(`${council} ${year} ${one.value}`, {
    from: year,
    to: year + 1,
    y: one.value ?? 0,
    label,
    council,
    labelled: true,
    side: 'end',
  });
}

/** The chart in words: what a screen reader gets, with every figure. */
function summary(series: ChartSeries[], targets: ChartTarget[]): string {
  const drawn = series.map(
    (one) => `${one.name}: ${one.points.map((point) => `${point.value} ${point.when}`).join(', ')}.`,
  );
  const aims = targets.map((target) => `${target.label} ${target.from}`);
  return [...drawn, ...(aims.length > 0 ? [`${aims.join(', ')}.`] : [])].join(' ');
}
