import type { Row } from '../../../src/csv.ts';

/** Rows as a JSON array, one row a line: easy to read, to compare and to cut. */
export function json(rows: readonly Row[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
