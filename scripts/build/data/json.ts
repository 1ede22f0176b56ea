import type { Field, Row } from '../../../src/csv.ts';

/** Rows as a JSON array, one row a line: easy to read, to compare and to cut. */
export function json(rows: readonly Row[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/**
 * The same for the many small files: the first row names every field, later ones leave out what is empty. Tools that
 * take their columns from the first row find them all.
 */
export function compactRows(rows: readonly Row[]): string {
  const lines = rows.map((row, n) => JSON.stringify(n === 0 ? row : filled(row)));
  return `[\n${lines.join(',\n')}\n]`;
}

function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: Field): boolean {
  return value === null || (typeof value === 'object' && value.length === 0);
}
