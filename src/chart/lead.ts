import { collate } from '../collate.ts';
import { chartText } from '../text/chart.ts';
import { listed } from '../text/listed.ts';
import { oneStop } from '../text/one-stop.ts';
import type { ChartSeries, ChartTarget } from './description.ts';

type Drawn = Pick<ChartSeries, 'name' | 'points'>;

/** Of more districts than this at one end, the sentence says how many. */
const mostNamed = 3;

/**
 * How many, when, and the two ends of what was newest: of districts at one time alone, the latest at which two or more
 * have theirs. Nothing is lowest or highest of different times.
 */
export function leadSeveral(series: readonly Drawn[]): string {
  const newest = series.flatMap(({ name, points }) => {
    const point = points.at(-1);
    return point ? [{ name, point }] : [];
  });
  const [only, ...others] = newest;
  if (!only) return chartText.noOutcome;
  const known = series.flatMap(({ points }) => points.map((point) => Math.floor(point.x)));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = first === last ? String(first) : `${first}–${last}`;
  if (others.length === 0) return oneStop(chartText.oneDistrict(only.name, years, only.point.value));
  const alike = [...Map.groupBy(newest, ({ point }) => point.when).values()]
    .filter((some) => some.length > 1)
    .sort((a, b) => b[0]!.point.x - a[0]!.point.x)[0];
  if (!alike) return chartText.severalTimes(newest.length, years);
  const ordered = alike.toSorted((a, b) => a.point.y - b.point.y || collate(a.name, b.name));
  const say = ({ point: { y, value } }: typeof only) => {
    const all = ordered.filter(({ point }) => point.y === y).map(({ name }) => name);
    return `${value} (${all.length > mostNamed ? chartText.districts(all.length) : listed(all)})`;
  };
  const { when } = alike[0]!.point;
  const several = chartText.severalDistricts(
    newest.length,
    years,
    when,
    say(ordered[0]!),
    say(ordered.at(-1)!),
  );
  return alike.length === newest.length ? several : `${several} ${chartText.restPeriods}`;
}

/** Every figure in words: what stands beside the picture for those who do not see it. */
export function words(
  series: readonly Drawn[],
  targets: readonly Pick<ChartTarget, 'label' | 'year'>[],
): string[] {
  const aims = [...new Set(targets.map((target) => `${target.label} (${target.year})`))];
  return [...series.map(inWords), ...aims.map((aim) => `${aim}.`)];
}

/** Every figure of a series in a sentence. */
export function inWords({ name, points }: Drawn): string {
  return `${name}: ${points.map((point) => `${point.value} (${point.when})`).join('; ')}.`;
}
