import { months } from '../../../src/printed-period.ts';

//   "2023-12- 31"   "2024.01.31"   "20240131"   "24-01-31"   "240131"
/** A day in figures: year, month, day; a narrow column's blanks allowed. */
const inFigures: readonly RegExp[] = [
  /^((?:19|20)\d\d) ?[-–/.] ?(\d\d) ?[-–/.] ?(\d\d)$/,
  /^((?:19|20)\d\d)(\d\d)(\d\d)$/,
  /^([1-4]\d)[-–](\d\d)[-–](\d\d)$/,
  /^([1-4]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/,
];

//   "31/1 2024"   "31/1-24"   "31.1.2024"      "31/01/24" and "01/02/2024" are none: who knows what comes first
/** A day in figures as people write it: day, month, year. */
const dayFirst: readonly RegExp[] = [
  /^(\d{1,2}) ?\/ ?(\d{1,2}) ?[-–' ] ?((?:19|20)?\d\d)$/,
  /^(\d{1,2})(?<by>[-–.])(\d{1,2})\k<by> ?((?:19|20)\d\d)$/,
];

const month = '(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{Ll}*\\.?';
const inWords = new RegExp(`^(?:den )?(\\d{1,2}) ${month} ?((?:19|20)\\d\\d)$`, 'iu');
const monthOnly = new RegExp(`^(?:${month} ?((?:19|20)\\d\\d)|((?:19|20)\\d\\d)-(0[1-9]|1[0-2]))$`, 'iu');

/** Words for a time without a day. */
const words =
  /^(?:tills vidare|löpande|kontinuerligt|pågår|pågående|årligen|hela året|helår(?:et)?(?: 20\d\d)?|ej (?:fastställt|beslutat|klart)|(?:vår|sommar|höst|vinter)(?:en|n)? 20\d\d|[vh]t ?-?(?:20)?\d\d|(?:kvartal|kv|q|tertial|t) ?[1-4],? ?20\d\d|20\d\d)$/i;

/** No date is printed longer than this. */
const longest = 24;

/** Whether a cell is printed as a day, be it one of the calendar or not. */
export function isDate(text: string): boolean {
  return text.length <= longest && [...inFigures, ...dayFirst, inWords].some((form) => form.test(text));
}

/** Whether a cell says when: a day, a month, or words ("Tills vidare"). */
export function isWhen(text: string): boolean {
  return isDate(text) || (text.length <= longest && (monthOnly.test(text) || words.test(text)));
}

//   2023-12-      1 januari
//   31            2024
/** Whether a text of a column of dates goes on with the one above it. */
export function goesOnDate(above: string, text: string): boolean {
  return (!isWhen(above) && isWhen(`${above} ${text}`)) || !opensDate(text);
}

/** Whether a text is a date, or how one begins that a narrow column cut. */
export function opensDate(text: string): boolean {
  return isWhen(text) || opening.test(text);
}

const opening = new RegExp(`^(?:\\d{4}-|\\d{1,2}\\/\\d|(?:den )?\\d{1,2} ${month}|tills$)`, 'iu');

/** The day of a cell in ISO form; null when the calendar has no such day ("2023-02-31"), or for words. */
export function isoDate(text: string): string | null {
  const figures = inFigures.map((form) => form.exec(text)).find(Boolean);
  if (figures) return iso(figures[1]!, Number(figures[2]), Number(figures[3]));
  const first = dayFirst.map((form) => form.exec(text)).find(Boolean);
  if (first) return iso(first.at(-1)!, Number(first.at(-2)), Number(first[1]));
  const said = inWords.exec(text);
  return said && iso(said[3]!, monthOf(said[2]!), Number(said[1]));
}

//   "2024-01-01 – 2024-06-30"   "mars 2024 till juni 2024"
/** The two times that a cell says something lasts from and to, each a day or a month; null for another. */
export function fromAndTo(text: string): [string, string] | null {
  for (const { 0: by, index } of text.matchAll(/\s*(?:[-–—]|t\.? ?o\.? ?m\.?|till(?: och med)?)\s*/g)) {
    const ends = [text.slice(0, index), text.slice(index + by.length)] as [string, string];
    if (ends.every((each) => isoDate(each) ?? dayOfMonth(each, 'first'))) return ends;
  }
  return null;
}

/** The first or last day of a month that a cell prints alone ("januari 2024"), else null. */
export function dayOfMonth(text: string, which: 'first' | 'last'): string | null {
  const match = monthOnly.exec(text);
  if (!match) return null;
  const [, name, year = match[3]!, , digits] = match;
  const number = name ? monthOf(name) : Number(digits);
  const day = which === 'first' ? 1 : new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  return iso(year, number, day);
}

function monthOf(name: string): number {
  return months.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

/** A day of the calendar; "24" is 2024. */
function iso(year: string, month: number, day: number): string | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const whole = year.length === 2 ? `20${year}` : year;
  const date = new Date(Date.UTC(Number(whole), month - 1, day));
  const isOfCalendar = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isOfCalendar ? `${whole}-${two(month)}-${two(day)}` : null;
}
