import type { Field, Row } from '../../../src/csv.ts';
import { dictionary, type TableName } from '../../../src/dictionary.ts';
import type { DataColumn } from '../../../src/dictionary/table.ts';
import { IsoDate } from '../../../src/model.ts';
import type { Problem } from '../problem.ts';

/** What keeps the rows of a table from being what the dictionary says: each with its row (from 1) and column. */
export function brokenRows(table: TableName, rows: readonly Row[]): Problem[] {
  const { columns } = dictionary[table];
  return rows.flatMap((row, index) => {
    const named = Object.keys(row);
    const places = Math.max(named.length, columns.length);
    // One column too many or too few displaces all that follow: the first tells it.
    const at = Array.from({ length: places }, (_, n) => n).find((n) => named[n] !== columns[n]?.name);
    if (at !== undefined) {
      const expected = columns[at] ? `the column ${columns[at].name} in place ${at + 1}` : 'no such column';
      return [problem(table, index + 1, named[at] ?? columns[at]!.name, expected, named[at])];
    }
    return columns.flatMap((column) => {
      const expected = expectation(column, row[column.name]!);
      return expected === null ? [] : [problem(table, index + 1, column.name, expected, row[column.name])];
    });
  });
}

/** What a value should have been, or null where it is that. Any value but a list may be missing. */
function expectation({ type, codes }: DataColumn, value: Field): string | null {
  if (type === 'list') return Array.isArray(value) ? null : 'a list';
  if (value === null) return null;
  if (codes && !codes.includes(String(value))) return `one of ${codes.join(', ')}`;
  return holds[type](value) ? null : names[type];
}

const isText = (value: Field): value is string => typeof value === 'string' && value !== '';

/** Whether a value that is there is of a type. */
const holds: Record<Exclude<DataColumn['type'], 'list'>, (value: Field) => boolean> = {
  text: (value) => typeof value === 'string',
  code: isText,
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => IsoDate.safeParse(value).success,
  address: (value) => isText(value) && URL.canParse(value),
};

/** What a type is called in a problem. */
const names: Record<Exclude<DataColumn['type'], 'list'>, string> = {
  text: 'a text',
  code: 'a code, or null',
  integer: 'a whole number',
  number: 'a finite number',
  boolean: 'true or false',
  date: 'a day as YYYY-MM-DD',
  address: 'an absolute address',
};

function problem(
  table: TableName,
  row: number,
  column: string,
  expected: string,
  value: Field | undefined,
): Problem {
  return {
    file: `data/${table}`,
    line: null,
    rule: 'data-schema',
    subject: `${table}/${row}/${column}`,
    reason: `row ${row}, column ${column}: ${JSON.stringify(value) ?? 'nothing'}, expected ${expected}`,
    todo: `Mend what makes the rows (scripts/build/data.ts), or the table's description in src/dictionary/${table}.ts.`,
  };
}
