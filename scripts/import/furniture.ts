import { clean, fold } from './clean.ts';

/** Lines that a page carries and no reader reads: page numbers, addresses, telephones, logotypes. */
const forms: readonly RegExp[] = [
  /^(sida|sid\.?) ?\d+( ?(\(|av) ?\d+\)?)?$/i,
  /^\d{1,3} ?(\(\d{1,3}\)|\/ ?\d{1,3})$/,
  /^\d{1,3}$/,
  /^(telefon|tfn|växel|fax|e-?post|org\.? ?nr)\b/i,
  /^(start|www)\.stockholm(\.se)?\/?$/i,
  /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/,
  /^(\+46|0)[\d\s()-]{6,16}$/,
  /^handläggare:?$/i,
];

/** Whether a line of the body is furniture. */
export function isFurniture(line: string): boolean {
  if (line.length > 80 || line.includes('\t')) return false;
  const text = fold(clean(line).replaceAll('*', ''));
  return text !== '' && forms.some((form) => form.test(text));
}

const contacts = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+46|\b0)(?:\d[\s-]?){7,11}\d?\b(?!\s*(?:kr|mnkr|tkr|%))/g;

/** A text without e-mail addresses and telephone numbers: they reach no file. */
export function withoutContacts(text: string): string {
  return /@|0\d[\s\d-]{6}/.test(text) ? text.replace(contacts, '…') : text;
}
