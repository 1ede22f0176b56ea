import type { Column, Facts } from '../model.ts';
import { decimalsOf } from '../figure/number.ts';
import { formatValue } from '../number.ts';

/** A figure that the board's analysis gives and the table's cell does not. */
export interface Said {
  report: string;
  line: number;
  column: Column;
  /** The figure as the site writes it: "84,3 %". */
  figure: string;
  /** What the table's cell says instead, or null where it is empty. */
  cell: string | null;
}

/** The figures of some rows of a report that only an analysis gives. */
export function saidIn(
  { id, indicators, mentions }: Pick<Facts, 'id' | 'indicators' | 'mentions'>,
  rows: ReadonlySet<number>,
): Said[] {
  return mentions
    .filter((one) => rows.has(one.indicator))
    .map(({ indicator, cell: column, value, unit, text, line }) => ({
      report: id,
      line,
      column,
      figure: formatValue(value, unit, decimalsOf(text)),
      cell: indicators[indicator]?.cells[column]?.text ?? null,
    }));
}
