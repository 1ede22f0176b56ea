import { flat, type Field, type Row } from '../../../src/csv.ts';
import { columnNames, dictionary, type TableName } from '../../../src/dictionary.ts';
import type { DataColumn } from '../../../src/dictionary/table.ts';
import { type Cell, dayOf, type WorkbookSheet } from './xlsx/cell.ts';

/** The longest text that Excel opens in a cell, in UTF-16 units: it calls a workbook damaged that holds a longer one. */
const longest = 32_767;

/** What ids are called: the columns that hold them, and the names of each. */
export type Names = Readonly<Record<'district' | 'indicator', ReadonlyMap<Field, Field>>>;

/**
 * A table as a sheet, with names beside ids, but where the table itself has a column of that name: a decision calls the
 * indicator by its own words, and two columns of one name are one to whoever reads the sheet.
 * @throws when its rows are read, where a text is longer than a cell of Excel holds.
 */
export function tableSheet(name: TableName, rows: readonly Row[], names: Names): WorkbookSheet {
  const own = new Set(columnNames(name));
  const columns = dictionary[name].columns.flatMap((column: DataColumn) => {
    const value = (row: Row) => row[column.name] ?? null;
    const printed = { name: column.name, type: column.type, value };
    if (column.name !== 'district' && column.name !== 'indicator') return [printed];
    if (own.has(`${column.name}_name`)) return [printed];
    const named = names[column.name];
    const called = (row: Row) => named.get(value(row)) ?? null;
    return [printed, { name: `${column.name}_name`, type: 'text' as const, value: called }];
  });
  const cell = (row: Row, n: number, { name: column, type, value }: (typeof columns)[number]) => {
    const one = content(type, value(row));
    if (typeof one === 'string' && one.length > longest)
      throw new Error(
        `${dictionary[name].title.sv}, row ${n + 1}, column ${column} (${printedAt(row)}): ${one.length} characters, expected at most ${longest}, as a cell of Excel holds. Split the list, or shorten the text.`,
      );
    return one;
  };
  return {
    sheet: dictionary[name].title.sv,
    hasHeading: true,
    widths: columns.map(({ type, name: head }) => widths[type] ?? Math.max(10, head.length + 2)),
    rows: (function* () {
      yield columns.map((column) => heading(column.name));
      for (const [n, row] of rows.entries()) yield columns.map((column) => cell(row, n, column));
    })(),
  };
}

/** Where a row was printed, "farsta-2024-t2:281", or which it is. */
function printedAt(row: Row): string {
  const { report = null, line = null, id = null } = row;
  return [report ?? id ?? 'no report', line].filter((part) => part !== null).join(':');
}

/** Widths of columns that are wider than their headings, in characters. */
const widths: Partial<Record<DataColumn['type'], number>> = {
  text: 32,
  list: 24,
  code: 22,
  address: 24,
  date: 12,
};

/** A cell that says what stands below or beside it. */
export function heading(value: string): Cell {
  return { value, style: 'heading' };
}

/** A text in a cell as wide as its column, on as many lines as it needs. */
export function prose(value: string | null): Cell {
  return value === null || value === '' ? null : { value, style: 'prose' };
}

/** What a cell says that leads on a click; where it leads stands in the links of its sheet. */
export function linked(value: string): Cell {
  return { value, style: 'link' };
}

/** A value in its cell: a text is a text, however it begins. */
export function content(type: DataColumn['type'], value: Field): Cell {
  const one = flat(value);
  if (one === null || one === '') return null;
  return type === 'date' ? { value: dayOf(String(one)), style: 'date' } : one;
}
