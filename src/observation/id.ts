/**
 * The ids of observations, which stay for ever. An id is made of what is measured, not of where it is printed or what
 * the figure is:
 *
 *   farsta/sjukfranvaro/utfall/2023-t1
 *   ^^^^^^ ^^^^^^^^^^^^ ^^^^^^ ^^^^ ^^ the period: year, span, and what reported it where that is a part of it
 *   district, indicator, measure (women and men are measures of their own)
 *
 * A forecast is made anew by each report, so the report's id follows. Where reports differ about one time, the newest
 * has the bare id, and what earlier ones say has their report's id behind it.
 */
import { compareReports } from '../report/name.ts';
import type { Observation } from '../series.ts';

/** The id of what is measured; two observations have the same where reports differ. */
function slotOf({ district, indicator, measure, period }: Observation): string {
  const { year, span, reported } = period;
  return `${district}/${indicator}/${measure}/${[year, span, reported].filter(Boolean).join('-')}`;
}

/** The id of each observation of a series, in their order: all different. */
export function observationIds(observations: readonly Observation[]): string[] {
  const bySlot = Map.groupBy(observations, slotOf);
  const ids = new Map<Observation, string>();
  for (const [slot, same] of bySlot) {
    const newestFirst = same.toSorted(
      (a, b) => compareReports(newest(b), newest(a)) || first(a) - first(b) || (a.text < b.text ? -1 : 1),
    );
    const seen = new Map<string, number>();
    for (const [place, one] of newestFirst.entries()) {
      const own = place === 0 && one.measure !== 'prognos' ? slot : `${slot}/${newest(one)}`;
      const nth = (seen.get(own) ?? 0) + 1;
      seen.set(own, nth);
      ids.set(one, nth === 1 ? own : `${own}/${nth}`);
    }
  }
  return observations.map((one) => ids.get(one)!);
}

/** The newest report that prints an observation; its sources are the oldest first. */
function newest({ sources }: Observation): string {
  return sources.at(-1)!.report;
}

/** Its first line there. */
function first(observation: Observation): number {
  const report = newest(observation);
  return Math.min(...observation.sources.filter((one) => one.report === report).map(({ line }) => line));
}
