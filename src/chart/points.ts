import { pieces } from '../observation/show.ts';
import { valueText } from '../observation/value.ts';
import { comparePeriods, isEarly, isWholeYear, periodLabel, periodPosition } from '../period.ts';
import { lineHref } from '../href.ts';
import { sourceLabel } from '../report/place.ts';
import type { Measure, Observation, Series } from '../series.ts';
import { caveats } from '../terms/flaws.ts';
import { reportText } from '../text/report.ts';
import type { ChartPoint, ChartSource } from './description.ts';

/** One series to draw, under the name that a reader knows it by. */
export interface NamedSeries {
  name: string;
  series: Series;
}

/** A figure as printed, with its unit, as pages show it. */
export function valueOf(observation: Observation): string {
  return valueText({ ...observation, value: observation.value ?? 0 }, pieces(observation.unit));
}

/** The same with what its report says against it: a figure taken back is nowhere told bare. */
export function toldValue(observation: Observation): string {
  const marks = new Set(observation.caveats?.map(({ kind }) => caveats[kind].mark));
  return [valueOf(observation), ...marks].join(', ');
}

/** A source of an observation, as charts name it. */
export function sourceOf(source: Observation['sources'][number]): ChartSource {
  return { source: sourceLabel(source), href: lineHref(source), printed: source.text };
}

/** An observation as a point of a chart, at its time or at a place that the caller knows better. */
export function pointOf(observation: Observation, at: { x?: number; when?: string } = {}): ChartPoint {
  const source = observation.sources[0];
  if (!source || observation.value === null) throw new Error('A point needs a number and a source.');
  return {
    x: at.x ?? periodPosition(observation.period),
    y: observation.value,
    value: toldValue(observation),
    when: at.when ?? periodLabel(observation.period),
    ...sourceOf(source),
    hollow: observation.measure === 'prognos' || !isWholeYear(observation.period),
    ...(observation.measure === 'utfall' && isEarly(observation.period) && { early: true }),
  };
}

/** A figure that only an analysis gives, told as that. */
export function saidValue(value: string): string {
  return `${value}, ${reportText.inAnalysis}`;
}

/** A point whose figure only an analysis gives. */
export function saidPoint(observation: Observation): ChartPoint {
  const point = pointOf(observation);
  return { ...point, value: saidValue(point.value), said: true };
}

/** What can be drawn of the outcomes that only analyses give. */
export function saidOutcomes({ said = [] }: Series): Observation[] {
  return said.filter((one) => one.value !== null && one.worth !== 'osaker');
}

/** What can be drawn of one measure, in order of time: figures in doubt are not. */
export function numbers(series: Series, measure: Measure): Observation[] {
  return series.observations
    .filter((one) => one.measure === measure && one.value !== null && one.worth !== 'osaker')
    .sort((a, b) => comparePeriods(a.period, b.period));
}
