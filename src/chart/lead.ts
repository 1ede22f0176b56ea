import { collate } from '../collate.ts';
import { chartText } from '../text/chart.ts';
import { oneStop } from '../text/one-stop.ts';
import type { ChartSeries } from './description.ts';

type Drawn = Pick<ChartSeries, 'name' | 'points'>;

/** Of more districts than this at one end, the sentence says how many. */
const mostNamed = 3;

/** How many, when, and the two ends of what was newest: districts report at different times, so each has its own. */
export function leadSeveral(series: readonly Drawn[]): string {
  const newest = series.flatMap(({ name, points }) => {
    const point = points.at(-1);
    return point ? [{ name, point }] : [];
  });
  const ordered = newest.toSorted((a, b) => a.point.y - b.point.y || collate(a.name, b.name));
  const [low, high] = [ordered[0], ordered.at(-1)];
  if (!low || !high) return chartText.noOutcome;
  const known = series.flatMap(({ points }) => points.map((point) => Math.floor(point.x)));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = first === last ? String(first) : `${first}–${last}`;
  if (low === high) return oneStop(chartText.oneDistrict(low.name, years, low.point.value));
  const say = ({ point: { y, value } }: typeof low) => {
    const all = ordered
      .filter(({ point }) => point.y === y)
      .map(({ name, point }) => `${name}, ${point.when}`);
    return `${value} (${all.length > mostNamed ? chartText.districts(all.length) : all.join('; ')})`;
  };
  const several = chartText.severalDistricts(newest.length, years, say(low), say(high));
  return low.point.when === high.point.when ? several : `${several} ${chartText.otherPeriods}`;
}

/** Every figure of a series in a sentence. */
export function inWords({ name, points }: Drawn): string {
  return `${name}: ${points.map((point) => `${point.value} (${point.when})`).join('; ')}.`;
}
