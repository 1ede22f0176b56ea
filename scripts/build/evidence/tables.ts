import type { Cell, Table } from '../../../src/model.ts';
import { isPart, isSum } from '../../../src/money.ts';
import { decimalsOf } from '../../../src/figure/number.ts';
import { formatValue, ownDecimals } from '../../../src/number.ts';
import type { Identified } from '../identify.ts';

/** A cell with a number. */
export type NumberCell = Cell & { value: number };

/** Whether a cell holds a number. */
export function isNumber(cell: Cell | null | undefined): cell is NumberCell {
  return cell !== null && cell !== undefined && cell.value !== null;
}

/** One row of a table. */
export type TableRow = Table['rows'][number];

/** Every table of every report. */
export function tablesOf(reports: readonly Identified[]): { report: Identified; table: Table }[] {
  return reports.flatMap((report) => report.facts.tables.map((table) => ({ report, table })));
}

/** "Varav" rows are parts of the row above, and no part of the sum. */
export function isPartRow(row: TableRow): boolean {
  return row.parent !== null || isPart(row.label);
}

/** Rows that sum up what stands above them: a Netto below costs and income too. */
export function isSumRow(row: TableRow): boolean {
  return isSum(row.label) || /^netto(?!\p{L})/iu.test(row.label);
}

/** The first column whose heading fits, as an index into a row's cells; -1 where there is none. */
export function columnOf(table: Table, heading: RegExp): number {
  return columnWith(table, (text) => heading.test(text));
}

/** The same by a question to the heading, its hyphens left out. */
export function columnWith(table: Table, is: (heading: string) => boolean): number {
  return table.columns.slice(1).findIndex((column) => is(column.replaceAll('-', '')));
}

/** The number in a column of a row, or null. */
export function numberAt(row: TableRow | undefined, column: number): NumberCell | null {
  const cell: Cell | null | undefined = row?.cells[column];
  return isNumber(cell) ? cell : null;
}

/** A heading in a sentence: "Budget 2022". */
export function headingOf(table: Table, column: number): string {
  return table.columns[column + 1] ?? '';
}

/** Where in the report a table is, for a sentence: "i tabellen under ”Resultatenheter”". */
export function tableName(table: Table): string {
  const name = table.section ?? table.columns[0];
  return name ? `tabellen under ”${name}”` : 'tabellen';
}

/** A number in the unit of a cell that it is made of, with no more decimals than it needs. */
export function shownSum(value: number, { unit }: NumberCell): string {
  return formatValue(value, moneyOf(unit), ownDecimals(Number(value.toFixed(3))));
}

/** A cell's number in a sentence, as exact as it is printed. */
export function shown({ value, text, unit }: NumberCell): string {
  return formatValue(value, moneyOf(unit), decimalsOf(text));
}

/** Money says whether it is millions or thousands; what is counted needs no unit. */
function moneyOf(unit: string | null): string | null {
  return unit !== null && /kr$/.test(unit) ? unit : null;
}
