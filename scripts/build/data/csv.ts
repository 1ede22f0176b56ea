import { stringify } from 'csv-stringify/sync';
import type { DataColumn } from '../../../src/dictionary.ts';
import type { Field, Row } from './row.ts';

/** What a spreadsheet may take for a formula. Source: OWASP, CSV Injection. */
const formula = /^[=+\-@\t\r]/;

/** Printed figures that begin like one: "-0 %", "+/- 1 %". They are no danger, and stay as they are printed. */
const figure = /^(\+\/-|[+-]) ?\d[\d .,]*( ?%| [a-zåäö.]+)?$/i;

function cell(field: Field): string | number | null {
  const text = Array.isArray(field) ? field.join(' | ') : (field as string | number | null);
  return typeof text === 'string' && formula.test(text) && !figure.test(text) ? `'${text}` : text;
}

/** Rows as CSV after RFC 4180: a heading, commas, CRLF, decimal points. Null and the empty list are empty fields. */
export function csv(columns: readonly DataColumn[], rows: readonly Row[]): string {
  const names = columns.map(({ name }) => name);
  return stringify(
    rows.map((row) => names.map((name) => cell(row[name] ?? null))),
    { header: true, columns: names, record_delimiter: '\r\n' },
  );
}
