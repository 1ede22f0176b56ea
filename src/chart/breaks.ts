import { endsSeries } from '../change.ts';
import { collate } from '../collate.ts';
import type { Change, DistrictEntry } from '../series.ts';
import { changes } from '../terms/indicators.ts';
import { chartText } from '../text/chart.ts';
import type { ChartBreak, ChartChange } from './description.ts';
import { frame } from './geometry.ts';
import { widthOf } from './measure.ts';
import { narrowest } from './room.ts';

/** Where an indicator must not be read on: every change but a new name or target. */
export function indicatorBreaks(known: Change[]): ChartChange[] {
  return known.filter(endsSeries).map((change) => ({
    x: change.year,
    label: `${changes[change.kind]} ${change.year}`,
    note: change.note,
    of: [],
  }));
}

/**
 * Where the districts shown began or ended, a break for each new district: no series runs on over such a change. A district that ended is named with
 * all that became the same one (`predecessorsOf`), also where the chart does not show them.
 */
export function districtBreaks(
  shown: Pick<DistrictEntry, 'id' | 'from' | 'to' | 'predecessors' | 'successors'>[],
  name: (id: string) => string,
  predecessorsOf: (id: string) => string[],
): ChartChange[] {
  const found = shown.flatMap(({ id, from, to, predecessors, successors }) => [
    ...(from ? [{ id, at: from, before: predecessors, after: [id] }] : []),
    ...(to ? [{ id, at: to, before: [id, ...successors.flatMap(predecessorsOf)], after: successors }] : []),
  ]);
  return [...Map.groupBy(found, ({ at, after }) => [at, ...after].join()).values()]
    .map((same) => {
      const { at, after } = same[0]!;
      const before = [...new Set(same.flatMap((one) => one.before))].map(name).sort(collate);
      const year = at.slice(0, 4);
      return {
        x: yearOf(at),
        label: chartText.newDistricts(year),
        note: chartText.districtChange(year, before, after.map(name)),
        of: same.map((one) => name(one.id)),
      };
    })
    .sort((a, b) => a.x - b.x || collate(a.note, b.note));
}

/** A date as a place on an axis of years: "2020-07-01" is 2020.5. */
function yearOf(date: string): number {
  const [year, month] = date.split('-').map(Number) as [number, number?];
  return year + ((month ?? 1) - 1) / 12;
}

/** Between a line and the label that begins beside it, in pixels. */
const gap = 5;

/** A label and its line, in pixels. */
interface Label {
  from: number;
  to: number;
  line: number;
}

/**
 * Breaks within the axis, those of one time and label as one. A label begins right of its line; one that would be cut off there on the narrowest screen
 * stands over the end of its line instead, never left of it: left of a change is what was before. Labels that would
 * overlap stand on lines of text of their own, the one that reaches over its neighbour's line above it: no line leads
 * through a label.
 */
export function placeBreaks(breaks: readonly ChartChange[], first: number, last: number): ChartBreak[] {
  const inside = breaks.filter((one) => one.x > first && one.x < last).sort((a, b) => a.x - b.x);
  const within = [...Map.groupBy(inside, ({ x, label }) => `${x} ${label}`).values()].map((same) => ({
    ...same[0]!,
    of: same.flatMap(({ of }) => of),
  }));
  const lines = within.map(({ x }) => ((x - first) / (last - first)) * narrowest);
  const labels = within.map(({ label }, n) => labelAt(lines[n]!, label, lines[n - 1] ?? 0, lines[n + 1]));
  const rows = labels.map(() => 0);
  // A row can only rise over those already settled: as many rounds as there are labels settle them all.
  for (let round = 0; round < labels.length; round++)
    for (const [n, one] of labels.entries())
      rows[n] = Math.max(0, ...labels.flatMap((other, m) => (above(one, other, n < m) ? rows[m]! + 1 : [])));
  return within.map(({ x, label, of }, n) => {
    const { from, line } = labels[n]!;
    return { x, label, of, row: rows[n]!, dx: from === line ? gap : Math.round(from - line) };
  });
}

/** Where a label stands that belongs to a line. Over its line it keeps clear of the lines before and after, if it can. */
function labelAt(line: number, label: string, before: number, after = Infinity): Label {
  const width = widthOf(label, 13) + gap;
  const edge = narrowest + frame.right;
  if (line + gap + width <= edge) return { from: line, to: line + gap + width, line };
  const last = Math.min(edge, after) - width;
  const middle = Math.min(line - width / 2, last);
  const from = before <= last ? Math.max(before, middle) : middle;
  return { from, to: from + width, line };
}

/** Whether of two labels this one must stand higher; where either could, the earlier one does. */
function above(one: Label, other: Label, earlier: boolean): boolean {
  if (one === other || one.from >= other.to || other.from >= one.to) return false;
  const [over, under] = [crosses(one, other), crosses(other, one)];
  return over === under ? earlier : over;
}

/** Whether a label reaches over another's line. */
function crosses({ from, to }: Label, { line }: Label): boolean {
  return from < line && line < to;
}
