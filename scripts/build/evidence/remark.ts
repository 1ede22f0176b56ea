import type { Remark } from './check.ts';
import type { Figure, KnownRow } from './rows.ts';

/** A remark about a row: known by the row's first line, with the lines where the figures stand. */
export function rowRemark(
  { report, row, id }: KnownRow,
  remark: Omit<Remark, 'report' | 'line' | 'indicator'>,
  figures: readonly (Figure | null)[] = [],
): Remark {
  const lines = [...(remark.lines ?? []), ...figures.flatMap((figure) => figure?.line ?? [])];
  return { ...remark, report, line: row.lines[0], lines, indicator: id };
}
