/** What a CSV file's field may hold. */
export type Field = string | number | null | readonly string[];

/** What a spreadsheet may take for a formula. Source: OWASP, CSV Injection. */
const formula = /^[=+\-@\t\r]/;
/** Printed figures that begin like one: "-0 %", "+/- 1 %". They are no danger, and stay as they are printed. */
const figure = /^(\+\/-|[+-]) ?\d[\d .,]*( ?%| [a-zåäö.]+)?$/i;

function field(value: Field): string {
  const text = Array.isArray(value) ? value.join(' | ') : String(value ?? '');
  const safe = typeof value !== 'number' && formula.test(text) && !figure.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV after RFC 4180: a heading, commas, CRLF, decimal points. Null and the empty list are empty fields. */
export function csv(rows: readonly (readonly Field[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
