import { readPeriod } from '../../../src/printed-period.ts';
import type { FigureTable, RecordTable } from './types.ts';
import { analysisWord } from '../knowledge/phrases.ts';
import { isDate, isWhen } from './date.ts';
import { hasPeriods } from './header.ts';
import { repeats } from './headings.ts';
import { isUnitAlone } from './unit.ts';

/** Whether a row can go on with an open table after lines of text. */
export function fits(open: RecordTable | FigureTable, cells: readonly string[]): boolean {
  const filled = cells.filter((each) => each !== '');
  if (open.kind === 'figures') {
    if (Math.abs(cells.length - open.header.cells.length) > 1) return false;
    return repeats(open, cells) || (!startsOther(open, cells) && !isWordsOnly(cells));
  }
  if (filled.filter((each) => /[\p{L}\p{N}]/u.test(each)).length <= 1) return true;
  if (open.kind === 'activity') return filled.some(isWhen);
  if (hasPeriods(open.header)) return readPeriod(filled.at(-1)!) !== null;
  return Math.abs(cells.length - open.header.columns.length) <= 2;
}

/** Whether a row that does not repeat the open table's headings is those of another, one of figures. */
export function startsOther(open: RecordTable | FigureTable, cells: readonly string[]): boolean {
  if (!open.rows.length) return false;
  if (open.kind === 'figures') return isHeadings(cells) || isUnitOfAll(cells);
  return !isDated(open, cells) && headsFigures(cells);
}

/** Whether cells are headings of figures, and no row of indicators or activities. */
export function headsFigures(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells.filter((each) => each !== '');
  if (!rest.length || analysisWord.test(first)) return false;
  //   och måltider⇥CO2 per kg livsmedel⇥CO2 per kg livsmedel      the rest of a row that a page cut
  if (/^\p{Ll}/u.test(first) && !isUnitAlone(first)) return false;
  if (isTimes(first, rest) || isYears(first, rest)) return true;
  if (!isHeadings(cells) || readPeriod(rest.at(-1)!) || [first, ...rest].some(isDate)) return false;
  return rest.every((each) => /^\p{Lu}/u.test(each));
}

//   Aktivitet⇥Startdatum⇥Slutdatum⇥Status
//   Byta armaturer⇥Kvartal 2 2024⇥Kvartal 4 2024⇥Klar
//   Förvaltningen⇥2024-01-01⇥2024-12-31                the page cut its name, and its last cell is empty
/** Whether times stand where an activity's dates do: days in a row that may have lost cells, any times in a whole one. */
function isDated({ kind, header: { columns } }: RecordTable, cells: readonly string[]): boolean {
  if (kind !== 'activity' || isUnitAlone(cells[0]!)) return false;
  const isTime = cells.length === columns.length ? isWhen : isDate;
  return columns.some(({ role }, at) => (role === 'start' || role === 'end') && isTime(cells[at] ?? ''));
}

/** A row whose cells are words: below a line of text it is the header of another table. */
function isWordsOnly(cells: readonly string[]): boolean {
  const rest = cells.slice(1).filter((each) => each !== '');
  return rest.length > 0 && rest.every((each) => !/^[+-]?\d/.test(each));
}

/** Whether all cells behind the first are headings: words. */
function isHeadings(cells: readonly string[]): boolean {
  const rest = cells.slice(1).filter((each) => each !== '');
  if (isYears(cells[0]!, rest)) return true;
  return rest.length >= 2 && rest.every((each) => /\p{L}{3}/u.test(each) && !/^[+-]?\d/.test(each));
}

//   Beviljade budgetjusteringar⇥Mnkr
/** Whether the only cell behind a name is the unit of all figures below it. */
function isUnitOfAll([first = '', ...rest]: readonly string[]): boolean {
  const [unit = '', ...others] = rest.filter((each) => each !== '');
  return first !== '' && others.length === 0 && /^\p{Lu}/u.test(unit) && isUnitAlone(unit);
}

//   Avdelning⇥Kv 1⇥Kv 2⇥Kv 3⇥Kv 4⇥Totalt      Enhet⇥Januari⇥Februari
/**
 * Whether cells are times, each another, perhaps with a sum behind them: a row has one, or two that tell the same. Two
 * say so below one word.
 */
function isTimes(first: string, rest: readonly string[]): boolean {
  const times = /^(?:totalt|summa)$/i.test(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest;
  const least = isWord(first) ? 2 : 3;
  if (!/\p{L}/u.test(first) || times.length < least || new Set(times).size < times.length) return false;
  return times.every((each) => readPeriod(each)) && !times.every((each) => /^\d+$/.test(each));
}

/** Whether words are one word with a capital, as heads names: names of indicators have more. */
function isWord(words: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(words);
}

//   Mnkr⇥2024⇥2025⇥2026      Enhet⇥2024⇥2025
/** Whether cells are years, each the next: three of them, or two that a unit or a word heads. No figures grow so. */
function isYears(first: string, rest: readonly string[]): boolean {
  const least = isUnitAlone(first) || isWord(first) ? 2 : 3;
  const areYears = rest.every((each) => /^(?:19|20)\d\d$/.test(each));
  if (first === '' || rest.length < least || !areYears) return false;
  const steps = new Set(rest.slice(1).map((each, at) => Number(each) - Number(rest[at])));
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
}

/** What may stand before a text on a tab's width: a bullet, "2.1", "3)", "a)". */
const itemMark = /^(?:[^\p{L}\p{N}]{1,3}|\d+(?:\.\d+)*[.)]?|[a-z]\))$/u;

/** Whether a line with tabs that no table is open for begins one: two cells at least, and no item of a list. */
export function startsTable(cells: readonly string[]): boolean {
  const filled = cells.filter((each) => each !== '');
  if (filled.length !== 2) return filled.length > 2;
  return !itemMark.test(filled[0]!) || !/\p{L}{3}/u.test(filled[1]!);
}
