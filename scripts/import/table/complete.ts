import { readFigure } from '../../../src/figure/figure.ts';
import { isPart } from '../../../src/money.ts';
import { isCutPeriod, isHalfPeriod, readPeriod } from '../../../src/printed-period.ts';
import { isHanging } from '../knowledge/hanging.ts';
import type { RecordTable, TableRecord } from './types.ts';
import { foldParts } from '../lines/join.ts';
import type { Cut } from './cut.ts';
import { isWhen } from './date.ts';
import { hasPeriods } from './header.ts';
import { sexOf } from './sex-rows.ts';

/** No name is printed on more lines than this: more is no row. */
export const maxPieces = 12;

/** What the last printed row was a part of. `waiting`: a bare "Analys", whose text comes next; `note`: a note below it. */
export type Writing = 'row' | 'analysis' | 'waiting' | 'note';

/** A sentence has so many words. */
const sentenceWords = 5;

//   Totalt har 45 personer fått stöd jämfört med 38 år 2023.      1 Avser enheter i egen regi.
/** A whole sentence of its own, as no name's second half is. */
export function isSentence(text: string): boolean {
  return (
    /^(?:\d\)? )?\p{Lu}.*(?:\p{L}{3}|\d{2}| %)[.!?]$/u.test(text) && text.split(' ').length >= sentenceWords
  );
}

//   Analys Nämnden har stärkt samverkan med⇥⇥
//   Indikator⇥Utfall⇥Period                      a heading that is not read as it was above
//   föreningar i hela stadsdelsområdet.
/** The end of a text that began above the table. */
export function endsText(text: string): boolean {
  return /^\p{Ll}.*[.!?]$/u.test(text) && text.split(' ').length >= sentenceWords;
}

//   Antal boenden för personer med⇥⇥⇥⇥
//   Indikator⇥Periodens utfall⇥…
//   funktionsnedsättning⇥12 st⇥…⇥Tertial 1 2025
/** Whether a name without cells is the first half of the row below it, where its cells stand. */
export function opensRow(cut: Cut, next: Cut | undefined, writing: Writing): boolean {
  if (!next || next.textOnly || next.said !== null) return false;
  if (/^\p{Ll}/u.test(cut.name) || /[.!?:]$/.test(cut.name)) return false;
  if (next.name === '' || /^[\p{Ll}(]/u.test(next.name) || /\p{L}-$/u.test(cut.name)) return true;
  return next.newPage && !cut.newPage && writing !== 'analysis';
}

/** A bare "Analys" may be the first word of a name that the page cut: "Analys" above "av hur …⇥2025-01-01". */
export function isNameCut(cut: Cut, next: Cut | undefined): boolean {
  if (cut.said !== '' || !next?.newPage || next.textOnly || next.said !== null) return false;
  return /^\p{Ll}/u.test(next.name);
}

/** Whether a row with cells is the rest of the row above: one of them has no period (or date) of its own. */
export function completes(above: TableRecord, cut: Cut, table: RecordTable): boolean {
  if (above.name.length >= maxPieces || (cut.name === '' && isOther(above, cut))) return false;
  const mark = table.kind === 'activity' ? isWhen : readPeriod;
  const printed = above.slots.map(foldParts).filter((text) => text !== '');
  // "Tertial" alone is a whole period in a plan, and the first half of "Tertial 1 2025" elsewhere.
  const rests = cut.slots.filter((text) => text !== '');
  const isPeriodCut =
    table.kind === 'indicator' && rests.some((rest) => printed.some((text) => isCutPeriod(text, rest)));
  if (isPeriodCut && rests.length === 1) return true;
  const named = above.name.at(-1)!.text;
  //   Andel barn i förskola under en
  //   14-dagarsperiod
  const isFigureOf = /^\d/.test(cut.name) && isHanging(named);
  const goesOn = /^[\p{Ll}(]/u.test(cut.name) || cut.name === '' || /\p{L}-$/u.test(named) || isFigureOf;
  if (!goesOn && !cut.newPage) return false;
  if (!printed.length || (goesOn && breaksThousands(above, cut))) return true;
  if (isPeriodCut) return true;
  if (cut.slots.some(mark))
    return (cut.name === '' || (goesOn && cut.newPage)) && !printed.some(mark) && fills(above, cut);
  // Without a column of periods nothing says that a row above is whole.
  if (table.kind === 'indicator' && !hasPeriods(table.header)) return goesOn && cut.newPage;
  return goesOn || !printed.some(mark);
}

//   Antal båtar vid⇥12⇥⇥11⇥
//   kajen⇥340 st⇥45 st⇥980 st⇥5 st      "12 340 st" and "11 980 st", which narrow columns broke
/**
 * Whether all that stands in a row above is how figures begin whose last three digits stand below, a unit behind them; no
 * row of its own does, which is a part of one above.
 */
function breaksThousands(above: TableRecord, { name, slots }: Cut): boolean {
  if (isPart(name) || sexOf(name) || /^\p{Ll}/u.test(above.name[0]!.text)) return false;
  const begun = above.slots.map((parts, at) => [foldParts(parts), slots[at] ?? ''] as const);
  const broken = begun.filter(([text]) => text !== '');
  return (
    broken.every(([text, rest]) => /^\D?\d{1,3}$/.test(text) && /^\d{3}(?!\d)/.test(rest)) &&
    broken.some(([, rest]) => /\D$/.test(rest))
  );
}

//   Andel nöjda⇥72 %⇥⇥73 %⇥2024
//   ⇥154 st⇥173 st⇥162 st⇥              a row whose name stands on the next page
/** Whether the cells of a row without a name are figures with their units, as those of the row above are. */
function isOther(above: TableRecord, { slots }: Cut): boolean {
  const isWhole = (text: string) => readFigure(text).unit !== null;
  const both = slots.filter((text, at) => isWhole(text) && isWhole(foldParts(above.slots[at] ?? [])));
  return both.length > 1;
}

//   Antal nya träd⇥60 st⇥63 st⇥
//   Indikator⇥Periodens utfall⇥…
//   ⇥⇥⇥Tertial 2 2023
/** Whether the cells of a row without a name all stand where the row above has none. */
function fills(above: TableRecord, { slots }: Cut): boolean {
  return slots.every((text, at) => text === '' || foldParts(above.slots[at] ?? []) === '');
}

//   Inventera buller⇥2024-01-01⇥2024-06-30⇥
//   Revidera delegationsordningen⇥⇥⇥           its cells are there and empty: it is no rest of the row above
/** Whether a name with nothing in its cells is a row of its own. */
export function isRowAlone(above: TableRecord, cut: Cut): boolean {
  if (!cut.textOnly || cut.newPage || !cut.slots.length || isSentence(cut.name)) return false;
  return /^["”(]?[\p{Lu}\d]/u.test(cut.name) && !isHanging(above.name.at(-1)!.text);
}

//   ⇥⇥⇥5,8 GWh⇥5,4⇥5,4⇥⇥                     cells of one line, at the foot of a page
//   Indikator⇥Periodens utfall⇥…
//   Köpt energi⇥6,2 GWh⇥⇥⇥⇥⇥5 403 GWh⇥2020   the name, and the cells of several lines
/** Whether a row has the name and the other cells of a row above it that has none. */
export function names(above: TableRecord, cut: Cut, table: RecordTable): boolean {
  if (cut.name === '' || above.analysis.length || above.name.some(({ text }) => text !== '')) return false;
  const upper = above.slots.map(foldParts);
  const isBoth = (text: string, at: number) => text !== '' && upper[at] && !isRest(upper[at], text);
  if (!upper.some((text) => text !== '') || cut.slots.some(isBoth)) return false;
  const mark = table.kind === 'activity' ? isWhen : readPeriod;
  if (upper.some(mark)) return !cut.slots.some(mark);
  return cut.newPage || cut.textOnly || cut.slots.some(mark);
}

//   45 926      Tertial 2
//   timmar      2020
/** Whether a text can be no cell of its own, but the rest of the one above. */
function isRest(above: string, text: string): boolean {
  return /^[\p{Ll}%/(]/u.test(text) || isCutPeriod(above, text) || /^CO2?\b/.test(text);
}

//   Antal platser⇥5⇥…⇥Tas fram av⇥Tertial      a cell was lost above: the period stands too far left
//   för feriejobb⇥⇥…⇥⇥nämnd⇥1 2025
/** How many cells the first half of a row lost, by where its period stands. */
export function lostAbove(record: TableRecord, table: RecordTable): number {
  const expected = table.header.columns.length - 2;
  if (table.kind !== 'indicator' || table.header.columns.at(-1)?.role !== 'period') return 0;
  const at = record.slots.findLastIndex((slot) => slot.length > 0);
  const last = foldParts(record.slots[at] ?? []);
  return at >= 0 && at < expected && (readPeriod(last) || isHalfPeriod(last)) ? expected - at : 0;
}
