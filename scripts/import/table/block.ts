import type { Lines } from '../lines/lines.ts';
import type { Span } from '../lines/span.ts';
import { Cutter, type Body } from './cutter.ts';
import { joinUnheaded, joinUnits } from './unit-columns.ts';
import type { FigureTable, Row, TableBlock } from './types.ts';

/** The tables of a report's body in order, and which lines they took. */
export interface Blocks {
  tables: TableBlock[];
  /** Line numbers that belong to tables; what is left is prose. */
  taken: Set<number>;
  /** Lines between a table and its repeated header that belong to the page. */
  heads: readonly number[];
}

/** Cuts the tables out of a report's body. */
export function block(lines: Lines, [first, last]: Span, by: Omit<Body, 'lines' | 'last'>): Blocks {
  const cutter = new Cutter({ lines, last, ...by });
  for (let n = first; n <= last; n = cutter.take(n));
  cutter.close();
  const { taken, heads } = cutter;
  const tables = cutter.tables.flatMap((table): TableBlock[] => {
    if (table.kind !== 'figures') return [joinUnits(table)];
    if (!isText(table)) return [joinUnheaded(withoutMargin(table))];
    taken.delete(table.header.line);
    return [];
  });
  return { tables, taken, heads };
}

/** A lone line with tabs and without a figure is text. */
function isText({ header, rows }: FigureTable): boolean {
  return !rows.length && !header.cells.slice(1).some((each) => /\d/.test(each));
}

//   ⇥Mnkr⇥Budget⇥Prognos
//   ⇥Kostnader⇥391,2⇥398,8
/** A table of figures without its first column, where no row has anything there and words stand in the second. */
function withoutMargin(table: FigureTable): FigureTable {
  const { header, rows } = table;
  const isLed = ({ cells: [first, second] }: Row) => first === '' && /\p{L}{2}/u.test(second ?? '');
  if (!rows.length || ![header, ...rows].every(isLed)) return table;
  const led = (row: Row): Row => ({ ...row, cells: row.cells.slice(1) });
  return { ...table, header: led(header), rows: rows.map(led) };
}
