import Papa from 'papaparse';

/** What a field of a data file may hold. */
type Field = string | number | null | readonly string[];

/** One row of a data file; its keys are the file's columns. */
export type Row = Readonly<Record<string, Field>>;

/**
 * What a spreadsheet may take for a formula (OWASP, CSV Injection), but not printed figures that begin like one:
 * "-0 %", "+/- 1 %". They are no danger, and stay as they are printed.
 */
const formula = /^(?!(?:\+\/-|[+-]) ?\d[\d .,]*(?: ?%| [a-zåäö.]+)?$)[=+\-@\t\r]/i;

const field = (value: Field = null) => (Array.isArray(value) ? value.join(' | ') : value);

/** Rows as CSV after RFC 4180: a heading, commas, CRLF, decimal points. Null and the empty list are empty fields. */
export function csv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((name) => field(row[name])));
  return `${Papa.unparse([columns, ...lines], { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}
