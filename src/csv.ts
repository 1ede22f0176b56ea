import Papa from 'papaparse';

/** What a field of a data file may hold. */
export type Field = string | number | boolean | null | readonly string[];

/** One row of a data file; its keys are the file's columns. */
export type Row = Readonly<Record<string, Field>>;

/**
 * What a spreadsheet may take for a formula (OWASP, CSV Injection), in full width too, behind blanks too, and line ends
 * and tabs at the beginning, which open a cell of their own in some; but not printed figures that begin like one:
 * "-0 %", "+/- 1 %". They are no danger, and stay as they are printed.
 */
const formula =
  /^(?!(?:\+\/-|[+-]) ?\d[\d .,]*(?: ?%| [a-zåäö.]+)?$)(?:[\t\r\n\v\f\u0085\u2028\u2029]|[\s\u200b]*[=+\-@＝＋－＠])/i;

/** What stands between the items of a list in one cell. */
export const betweenItems = ' | ';

/** What stands in the one cell of a field: a list joined by " | ", the empty list as null. */
export function flat(value: Field): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value;
  return value.length === 0 ? null : value.join(betweenItems);
}

/** Rows as CSV after RFC 4180: a heading, commas, CRLF, decimal points. Null and the empty list are empty fields. */
export function csv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((name) => flat(row[name] ?? null)));
  return `${Papa.unparse([columns, ...lines], { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}
