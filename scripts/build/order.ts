/** Order of code points: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Within a year the plan comes first and the annual report last. */
const kinds = ['vp', 't1', 't2', 'vb'];

/** A report's id taken apart: "hasselby-vallingby-2023-t1" → hasselby-vallingby, 2023, t1. */
function reportParts(id: string): { district: string; year: number; kind: string } {
  const match = /^(.+)-(\d{4})-(vp|t1|t2|vb)$/.exec(id);
  if (!match) throw new Error(`${id} is not a report id: expected <district>-<year>-<vp|t1|t2|vb>`);
  return { district: match[1]!, year: Number(match[2]), kind: match[3]! };
}

/** Oldest report first; reports of the same time by district. */
export function compareReports(a: string, b: string): number {
  const left = reportParts(a);
  const right = reportParts(b);
  return (
    left.year - right.year ||
    kinds.indexOf(left.kind) - kinds.indexOf(right.kind) ||
    compareText(left.district, right.district)
  );
}

/** The different values, in the order of code points. */
export function sortedUnique(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareText);
}
