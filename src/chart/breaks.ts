import type { Change, DistrictEntry } from '../series.ts';
import { changes } from '../terms.ts';
import { chartText } from '../text/chart.ts';
import type { ChartBreak } from './description.ts';

/** A break before it has its place in a drawing, with the sentence that explains it. */
export interface Break {
  x: number;
  label: string;
  note: string;
}

/** Where an indicator must not be read on: every change but a new name. */
export function indicatorBreaks(known: Change[]): Break[] {
  return known
    .filter((change) => change.kind !== 'renamed')
    .map((change) => ({
      x: change.year,
      label: `${changes[change.kind]} ${change.year}`,
      note: change.note,
    }));
}

/** Where the districts shown began or ended: no series runs on over such a change. */
export function districtBreaks(
  shown: Pick<DistrictEntry, 'id' | 'from' | 'to' | 'predecessors' | 'successors'>[],
  name: (id: string) => string,
): Break[] {
  const found = shown.flatMap(({ id, from, to, predecessors, successors }) => [
    ...(from ? [{ at: from, before: predecessors, after: [id] }] : []),
    ...(to ? [{ at: to, before: [id], after: successors }] : []),
  ]);
  return [...Map.groupBy(found, (one) => one.at)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, some]) => {
      const year = at.slice(0, 4);
      const changed = [...Map.groupBy(some, (one) => one.after.join())].map(([, same]) => {
        const before = [...new Set(same.flatMap((one) => one.before))].map(name);
        return chartText.replaced(before, (same[0]?.after ?? []).map(name));
      });
      return {
        x: yearOf(at),
        label: chartText.newDistricts(year),
        note: chartText.districtChange(year, changed),
      };
    });
}

/** A date as a place on an axis of years: "2020-07-01" is 2020.5. */
function yearOf(date: string): number {
  const [year, month] = date.split('-').map(Number) as [number, number?];
  return year + ((month ?? 1) - 1) / 12;
}

/** How much of a wide plot a letter of a label takes. */
const letter = 1 / 95;

/** Breaks within the axis, each with a line for its label that no other label stands in the way of. */
export function placeBreaks(breaks: Break[], first: number, last: number): ChartBreak[] {
  const ends: number[] = [];
  const within = breaks.filter((one) => one.x > first && one.x < last).sort((a, b) => a.x - b.x);
  return within.map(({ x, label }) => {
    const at = (x - first) / (last - first);
    const side = at > 0.6 ? 'end' : 'start';
    const width = label.length * letter;
    const from = side === 'end' ? at - width : at;
    const free = ends.findIndex((end) => end < from);
    const row = free < 0 ? ends.length : free;
    ends[row] = from + width;
    return { x, label, row, side };
  });
}
