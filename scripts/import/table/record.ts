import type { Doubt } from '../../../src/model.ts';
import type { RecordTable } from '../block.ts';
import { fold } from '../clean.ts';
import { halfPeriod, isPeriod, restOfPeriod } from '../knowledge/periods.ts';
import { cutRow, type Cut } from './cut.ts';
import { isDate } from './date.ts';

/** A piece of text and the line where it stands. */
export interface Part {
  text: string;
  line: number;
}

/** One row of an Indikator or Aktivitet table, with what the page broke joined again. */
export interface TableRecord {
  /** Pieces of the name, as the page and the column broke it. */
  name: Part[];
  /** Cells after the name; each with the pieces printed on the row's lines. */
  slots: Part[][];
  /** What stands before the name: ✓, ▶, ●. */
  icon: string;
  /** Paragraphs of the analysis under the row. */
  analysis: Part[][];
  /** First and last line of the row itself. */
  lines: [number, number];
  /** Every line of the row and of its analysis. */
  owned: number[];
  /** What a scan leaves open of the row: a cell that stands keeps its text, without a value. */
  doubts?: Doubt[];
}

/** No name is printed on more lines than this: more is no row. */
const maxPieces = 12;

/** What the last printed row was a part of. `waiting`: a bare "Analys", whose text comes next. */
type Writing = 'row' | 'analysis' | 'waiting';

/**
 * Joins a table's printed rows into records: a name, a cell or an analysis cut by the page is put together, and an
 * analysis goes to the row above it (to the row below where the table begins with one and does not end with one).
 */
export function records(table: RecordTable): TableRecord[] {
  const cuts = table.rows.map((row) => cutRow(row, table.header.columns.length));
  const before = cuts[0]?.said != null && !cuts[0].newPage && cuts.findLast((cut) => cut.said !== null || !cut.textOnly)?.said === null; // prettier-ignore
  const done: TableRecord[] = [];
  let ahead: { analysis: Part[][]; owned: number[] } = { analysis: [], owned: [] };
  let writing: Writing = 'row';
  cuts.forEach((cut, at) => {
    const last = done.at(-1);
    const target = before || !last ? ahead : last;
    const next = cuts[at + 1];
    if (cut.said !== null && !isNameCut(cut, next)) {
      target.owned.push(cut.line);
      target.analysis.push(cut.said === '' ? [] : [{ text: cut.said, line: cut.line }]);
      writing = cut.said === '' ? 'waiting' : 'analysis';
    } else if (cut.textOnly && !isNameCut(cut, next) && (writing === 'waiting' || !opensRow(cut, next, writing))) {
      if (writing !== 'row') {
        target.owned.push(cut.line);
        goOn(target.analysis, cut);
        writing = 'analysis';
      } else if (last && isSentence(cut.name) && !cut.newPage) {
        last.owned.push(cut.line);
        last.analysis.push([{ text: cut.name, line: cut.line }]);
        writing = 'analysis';
      } else if (last && last.name.length < maxPieces) extend(last, cut, table);
      else begin(cut);
    } else if (!cut.textOnly && last && writing === 'row' && completes(last, cut, table)) extend(last, cut, table);
    else begin(cut);
  });
  const last = done.at(-1);
  if (last) {
    last.analysis.push(...ahead.analysis);
    last.owned.push(...ahead.owned);
  }
  for (const record of done) record.analysis = record.analysis.filter((paragraph) => paragraph.length > 0);
  return done;

  function begin(cut: Cut): void {
    const record = start(cut, ahead);
    ahead = { analysis: [], owned: [] };
    done.push(record);
    writing = 'row';
    takeInlineAnalysis(record);
  }
}

function start(cut: Cut, ahead: { analysis: Part[][]; owned: number[] }): TableRecord {
  return {
    name: [{ text: cut.name, line: cut.line }],
    slots: cut.slots.map((text) => (text === '' ? [] : [{ text, line: cut.line }])),
    icon: cut.icon,
    analysis: ahead.analysis,
    lines: [cut.line, cut.line],
    owned: [...ahead.owned, cut.line],
  };
}

function extend(record: TableRecord, cut: Cut, table: RecordTable): void {
  if (cut.name !== '') record.name.push({ text: cut.name, line: cut.line });
  if (record.slots.every((slot) => slot.length === 0)) record.slots = [];
  const shift = record.slots.length ? lostAbove(record, table) : 0;
  cut.slots.forEach((text, at) => {
    if (text !== '') (record.slots[at - shift] ??= []).push({ text, line: cut.line });
    else record.slots[at - shift] ??= [];
  });
  record.slots = Array.from(record.slots, (slot) => slot ?? []);
  record.lines[1] = cut.line;
  record.owned.push(cut.line);
}

//   Antal platser⇥5⇥…⇥Tas fram av⇥Tertial      a cell was lost above: the period stands too far left
//   för feriejobb⇥⇥…⇥⇥nämnd⇥1 2025
/** How many cells the first half of a row lost, by where its period stands. */
function lostAbove(record: TableRecord, table: RecordTable): number {
  const expected = table.header.columns.length - 2;
  if (table.kind !== 'indicator' || table.header.columns.at(-1)?.role !== 'period') return 0;
  const at = record.slots.findLastIndex((slot) => slot.length > 0);
  const last = textOf(record.slots[at] ?? []);
  return at >= 0 && at < expected && (isPeriod(last) || halfPeriod.test(last)) ? expected - at : 0;
}

/** More text of an analysis: a new paragraph, or the rest of one that the page cut. */
function goOn(paragraphs: Part[][], cut: Cut): void {
  const part = { text: cut.name, line: cut.line };
  const last = paragraphs.at(-1);
  const cutShort =
    last && (last.length === 0 || !/[.!?:”"]$/.test(last.at(-1)!.text) || /^\p{Ll}/u.test(part.text));
  if (cutShort) last.push(part);
  else paragraphs.push([part]);
}

/** A whole sentence of its own, as no name's second half is. */
function isSentence(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /[.!?]$/.test(text) && text.length > 60;
}

//   Antal boenden för personer med⇥⇥⇥⇥
//   Indikator⇥Periodens utfall⇥…
//   funktionsnedsättning⇥12 st⇥…⇥Tertial 1 2025
/** Whether a name without cells is the first half of the row below it, where its cells stand. */
function opensRow(cut: Cut, next: Cut | undefined, writing: Writing): boolean {
  if (!next || next.textOnly || next.said !== null) return false;
  if (/^\p{Ll}/u.test(cut.name) || /[.!?:]$/.test(cut.name)) return false;
  if (/^[\p{Ll}(]/u.test(next.name) || /\p{L}-$/u.test(cut.name)) return true;
  if (!next.newPage || cut.newPage || writing === 'analysis') return false;
  return true;
}

/** A bare "Analys" may be the first word of a name that the page cut: "Analys" above "av hur …⇥2025-01-01". */
function isNameCut(cut: Cut, next: Cut | undefined): boolean {
  return cut.said === '' && next !== undefined && next.newPage && !next.textOnly && next.said === null && /^\p{Ll}/u.test(next.name); // prettier-ignore
}

/** Whether a row with cells is the rest of the row above: one of them has no period (or date) of its own. */
function completes(above: TableRecord, cut: Cut, table: RecordTable): boolean {
  const mark = table.kind === 'activity' ? isDate : isPeriod;
  if (above.name.length >= maxPieces) return false;
  const empty = above.slots.every((slot) => slot.length === 0);
  const goesOn = /^[\p{Ll}(]/u.test(cut.name) || cut.name === '' || /\p{L}-$/u.test(above.name.at(-1)!.text);
  if (empty) return goesOn || cut.newPage;
  if (!goesOn && !cut.newPage) return false;
  // "Tertial" alone is a whole period in a plan, and the first half of "Tertial 1 2025" elsewhere.
  if (cut.slots.some((slot) => restOfPeriod.test(slot)) && above.slots.some((slot) => halfPeriod.test(textOf(slot)))) // prettier-ignore
    return true;
  if (cut.slots.some(mark)) return false;
  // Without a column of periods nothing says that a row above is whole.
  if (table.kind === 'indicator' && !table.header.columns.some((each) => each.role === 'period' || each.role === 'periodicity')) // prettier-ignore
    return goesOn && cut.newPage;
  return goesOn || !above.slots.some((slot) => mark(textOf(slot)));
}

function textOf(slot: readonly Part[]): string {
  return fold(slot.map((part) => part.text).join(' '));
}

/** "Sjukfrånvaro Analys Sjukfrånvaron har …⇥7,5 %": name and analysis in one cell. */
function takeInlineAnalysis(record: TableRecord): void {
  const [name] = record.name;
  const match = /^(.{3,300}?)\s+Analys:?\s+(\p{Lu}.{40,})$/u.exec(name!.text);
  if (!match) return;
  record.name = [{ text: match[1]!, line: name!.line }];
  record.analysis.push([{ text: match[2]!, line: name!.line }]);
}
