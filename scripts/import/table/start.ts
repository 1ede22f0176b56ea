import type { FigureTable, RecordTable } from '../block.ts';
import { isPeriod } from '../knowledge/periods.ts';
import { analysisWord } from '../knowledge/phrases.ts';
import { isDate } from './date.ts';
import { repeats } from './headings.ts';

/** Whether a row can go on with an open table after lines of text. */
export function fits(open: RecordTable | FigureTable, cells: readonly string[]): boolean {
  const filled = cells.filter((each) => each !== '');
  if (open.kind === 'figures')
    return Math.abs(cells.length - open.header.cells.length) <= 1 && (repeats(open, cells) || (!startsAnother(open, cells) && !isWordsOnly(cells))); // prettier-ignore
  if (filled.filter((each) => /[\p{L}\p{N}]/u.test(each)).length <= 1) return true;
  if (open.kind === 'activity') return filled.some(isDate);
  const periods = open.header.columns.some((each) => each.role === 'period' || each.role === 'periodicity');
  return periods ? isPeriod(filled.at(-1)!) : Math.abs(cells.length - open.header.columns.length) <= 2;
}

/** Headings of another table right below: as wide a row with headings only, two of them at least. */
export function startsAnother(open: FigureTable, cells: readonly string[]): boolean {
  if (repeats(open, cells)) return true;
  if (!open.rows.length) return false;
  return isHeadings(cells);
}

/** Headings of a table of figures below an Indikator or Aktivitet table. */
export function startsFigures(open: RecordTable, cells: readonly string[]): boolean {
  const filled = cells.filter((each) => each !== '');
  return isHeadings(cells) && filled.slice(1).every((each) => /^\p{Lu}/u.test(each)) && !isPeriod(filled.at(-1)!) && !filled.some(isDate) && !analysisWord.test(filled[0]!) && open.rows.length > 0; // prettier-ignore
}

/** A row whose cells are words: below a line of text it is the header of another table. */
function isWordsOnly(cells: readonly string[]): boolean {
  const rest = cells.slice(1).filter((each) => each !== '');
  return rest.length > 0 && rest.every((each) => !/^[+-]?\d/.test(each));
}

function isHeadings(cells: readonly string[]): boolean {
  const rest = cells.slice(1).filter((each) => each !== '');
  if (rest.length === 1 && /^(mnkr|tkr|kr|antal)$/i.test(rest[0]!)) return true;
  return rest.length >= 2 && rest.every((each) => /\p{L}{3}/u.test(each) && !/^[+-]?\d/.test(each));
}

/** A line with tabs that no table is open for: two cells at least, and no bullet, number or title before a text. */
export function startsTable(cells: readonly string[]): boolean {
  const filled = cells.filter((each) => each !== '');
  if (filled.length < 2) return false;
  return !(filled.length === 2 && /^(?:[^\p{L}\p{N}]{1,3}|\d+(?:\.\d+)*[.)]?|[a-z]\))$/u.test(filled[0]!) && /\p{L}{3}/u.test(filled[1]!)); // prettier-ignore
}
