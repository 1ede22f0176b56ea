import { unzipSync, zipSync } from 'fflate';
import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/node';
import { flat, type Field, type Row } from '../../../src/csv.ts';
import { conventions, dictionary, type TableName, tableNames } from '../../../src/dictionary.ts';
import type { DataColumn } from '../../../src/dictionary/table.ts';
import { settings } from '../../../src/settings.ts';
import { dataText as text } from '../../../src/text/data.ts';
import type { Tables } from './tables.ts';

/** The longest text that Excel opens in a cell, in UTF-16 units. */
const longest = 32_767;

/** What ids are called: the columns that hold them, and the tables that name them. */
const namedBy = { district: 'districts', indicator: 'indicators' } as const;

/**
 * All tables as one XLSX workbook: contents, dictionary and a sheet for each table, with names beside ids, dates as
 * dates and texts as texts, whatever they look like. The same rows give the same bytes.
 * @throws where a text is longer than a cell of Excel holds.
 */
export async function workbook(tables: Tables): Promise<Uint8Array> {
  const sheets = [
    contentsSheet(tables),
    dictionarySheet(),
    ...tableNames.map((name) => tableSheet(name, tables)),
  ];
  const written = await writeWorkbook(sheets).toBuffer();
  return repacked(written);
}

/** The same parts in the same order without the time of writing, which a ZIP keeps for each. */
function repacked(zip: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

function contentsSheet(tables: Tables): Sheet<never> {
  return {
    sheet: text.contents,
    columns: [{ width: 26 }, { width: 60 }, { width: 12 }],
    data: [
      [{ value: text.indexTitle.sv(settings.name), type: String, fontWeight: 'bold' }],
      [],
      [text.sheet, text.row, text.rows].map(heading),
      ...tableNames.map((name) => [
        content('text', dictionary[name].title.sv),
        content('text', dictionary[name].row.sv),
        content('integer', tables[name].length),
      ]),
      [],
      [heading(text.licence)],
      [content('text', settings.dataLicence.name), content('text', settings.dataLicence.url)],
      [],
      [heading(text.conventions)],
      ...conventions.map((line) => [content('text', line.sv)]),
    ],
  };
}

function dictionarySheet(): Sheet<never> {
  return {
    sheet: text.dictionarySheet,
    stickyRowsCount: 1,
    columns: [{ width: 20 }, { width: 22 }, { width: 12 }, { width: 12 }, { width: 100 }, { width: 40 }],
    data: [
      [text.sheet, text.field, text.type, text.unit, text.meaning, text.codeHead].map(heading),
      ...tableNames.flatMap((name) =>
        dictionary[name].columns.map((column: DataColumn) =>
          [
            dictionary[name].title.sv,
            column.name,
            text.types[column.type],
            column.unit?.sv ?? null,
            column.description.sv,
            column.codes?.join(', ') ?? null,
          ].map((value) => content('text', value)),
        ),
      ),
    ],
  };
}

function tableSheet(name: TableName, tables: Tables): Sheet<never> {
  refuseTooLong(name, tables[name]);
  const columns = dictionary[name].columns.flatMap((column: DataColumn) => {
    const value = (row: Row) => row[column.name] ?? null;
    const own = { name: column.name, type: column.type, value };
    if (!(column.name in namedBy)) return [own];
    const names = new Map(
      tables[namedBy[column.name as keyof typeof namedBy]].map((row) => [row['id'], row['name'] ?? null]),
    );
    const called = (row: Row) => names.get(value(row)) ?? null;
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
      ...tables[name].map((row) => columns.map(({ type, value }) => content(type, value(row)))),
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

function heading(value: string): Cell {
  return { value, type: String, fontWeight: 'bold', backgroundColor: '#eeeeee' };
}

/** A value in its cell: never a formula, as its type is told and not taken from how it begins. */
function content(type: DataColumn['type'], value: Field): Cell {
  const one = flat(value);
  if (one === null || one === '') return null;
  if (type === 'date') return { value: new Date(String(one)), type: Date, format: 'yyyy-mm-dd' };
  if (typeof one === 'number') return { value: one, type: Number };
  if (typeof one === 'boolean') return { value: one, type: Boolean };
  return { value: one, type: String };
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
