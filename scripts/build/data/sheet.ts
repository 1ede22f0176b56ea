import type { Cell, Sheet } from 'write-excel-file/node';
import { flat, type Field, type Row } from '../../../src/csv.ts';
import { dictionary, type TableName } from '../../../src/dictionary.ts';
import type { DataColumn } from '../../../src/dictionary/table.ts';
import type { CellLink } from './links.ts';

/** The longest text that Excel opens in a cell, in UTF-16 units. */
const longest = 32_767;

/** What ids are called: the columns that hold them, and the names of each. */
export type Names = Readonly<Record<'district' | 'indicator', ReadonlyMap<Field, Field>>>;

/** A sheet of a workbook; one whose first row is a heading keeps it in sight and filters below it. */
export type WorkbookSheet = Sheet<never> & {
  data: Cell[][];
  stickyRowsCount?: number;
  links?: readonly CellLink[];
};

/**
 * A table as a sheet, with names beside ids.
 * @throws where a text is longer than a cell of Excel holds.
 */
export function tableSheet(name: TableName, rows: readonly Row[], names: Names): WorkbookSheet {
  refuseTooLong(name, rows);
  const columns = dictionary[name].columns.flatMap((column: DataColumn) => {
    const value = (row: Row) => row[column.name] ?? null;
    const own = { name: column.name, type: column.type, value };
    if (column.name !== 'district' && column.name !== 'indicator') return [own];
    const named = names[column.name];
    const called = (row: Row) => named.get(value(row)) ?? null;
    return [own, { name: `${column.name}_name`, type: 'text' as const, value: called }];
  });
  return {
    sheet: dictionary[name].title.sv,
    stickyRowsCount: 1,
    columns: columns.map(({ type, name: head }) => ({
      width: widths[type] ?? Math.max(10, head.length + 2),
    })),
    data: [
      columns.map((column) => heading(column.name)),
      ...rows.map((row) => columns.map(({ type, value }) => content(type, value(row)))),
    ],
  };
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
  return { value, type: String, fontWeight: 'bold', backgroundColor: '#eeeeee' };
}

/** A text in a cell as wide as its column, on as many lines as it needs. */
export function prose(value: string | null): Cell {
  return value === null || value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' };
}

/** What a cell says that leads on a click; where it leads stands in the links of its sheet. */
export function linked(value: string): Cell {
  return {
    value,
    type: String,
    textColor: '#0563c1',
    textDecoration: { underline: true },
    alignVertical: 'top',
  };
}

/** A value in its cell: never a formula, which would have to say that it is one; how a text begins is no matter. */
export function content(type: DataColumn['type'], value: Field): Cell {
  const one = flat(value);
  if (one === null || one === '') return null;
  if (type === 'date') return { value: new Date(String(one)), type: Date, format: 'yyyy-mm-dd' };
  return one;
}

/** Excel calls a workbook damaged that holds a longer text. */
function refuseTooLong(table: TableName, rows: readonly Row[]): void {
  for (const [n, row] of rows.entries())
    for (const [column, value] of Object.entries(row)) {
      const { length } = String(flat(value));
      if (length > longest)
        throw new Error(
          `${dictionary[table].title.sv}, row ${n + 1}, column ${column}: ${length} characters, expected at most ${longest}, as a cell of Excel holds. Split the list, or shorten the text.`,
        );
    }
}
