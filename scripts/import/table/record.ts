import { markKey, takeMark } from '../../../src/figure/mark.ts';
import type { Part, RecordTable, TableRecord } from './types.ts';
import { analysisWord, remarkWord } from '../knowledge/phrases.ts';
import { gluedMark } from '../lines/note-of.ts';
import { areStacked, foldParts, stackedReason } from '../lines/join.ts';
import type { Heads } from './heading.ts';
import {
  completes,
  endsText,
  isNameCut,
  isRowAlone,
  isSentence,
  lostAbove,
  maxPieces,
  names,
  opensRow,
  type Writing,
} from './complete.ts';
import { unknownColumn } from './columns.ts';
import { cutRow, type Cut } from './cut.ts';
import { isUnitLabel } from './unit-label.ts';

/** Joins a table's printed rows into records: a name, a cell or an analysis cut by the page is put together. */
export function records(table: RecordTable, heads: Heads): TableRecord[] {
  const cuts = table.rows.map((row) => cutRow(row, table.header.columns.length));
  const joiner = new Joiner(table, analysisLeads(cuts), heads);
  cuts.forEach((cut, at) => joiner.take(cut, cuts[at + 1]));
  return joiner.done();
}

/** Whether analyses stand above their rows: the table begins with one and does not end with one. */
function analysisLeads(cuts: readonly Cut[]): boolean {
  const [first, second] = cuts;
  if (!first || first.said === null || first.newPage || isNameCut(first, second)) return false;
  return cuts.findLast((cut) => cut.said !== null || !cut.textOnly)?.said === null;
}

/** An analysis with the lines that carry it. */
type Analysis = Pick<TableRecord, 'analysis' | 'owned'>;

/** Joins one printed row after the other to what stands above it. */
class Joiner {
  readonly #table: RecordTable;
  readonly #leads: boolean;
  readonly #heads: Heads;
  readonly #done: TableRecord[] = [];
  /** The analysis of a row that is yet to come. */
  #ahead: Analysis = { analysis: [], owned: [] };
  #writing: Writing = 'row';
  /** The marks of notes that stand in the table. */
  readonly #marks: ReadonlySet<string>;

  constructor(table: RecordTable, leads: boolean, heads: Heads) {
    this.#table = table;
    this.#leads = leads;
    this.#heads = heads;
    this.#marks = marksOf(table);
  }

  take(cut: Cut, next: Cut | undefined): void {
    const above = this.#done.at(-1);
    if (above && cut.goesOn) return extend(above, cut, this.#table);
    if (cut.textOnly && this.#heads.kindOf(cut.name) === this.#table.kind) return this.#takeGroup(cut.line);
    const last = this.#done.at(-1);
    const isText = endsText(cut.name) || (!cut.slots.length && isSentence(cut.name));
    if (!last && cut.textOnly && isText) return this.#takeGroup(cut.line);
    const isName = isNameCut(cut, next);
    const note = cut.note ?? this.#bareNote(cut);
    const isNamed =
      last &&
      this.#writing === 'row' &&
      cut.said === null &&
      (names(last, cut, this.#table) || (cut.textOnly && isUnitLabel(cut.name)));
    if (last && isNamed) extend(last, cut, this.#table);
    else if (note && last && (!this.#isAnalysis || this.#marks.has(markKey(note.mark))))
      this.#takeNote(last, note, cut.line);
    else if (this.#writing === 'note' && cut.textOnly && last && goesOnNote(last, cut))
      this.#goOnNote(last, cut);
    else if (cut.said !== null && !isName) this.#openAnalysis(cut, cut.said);
    else if (last && this.#writing === 'row' && isRowAlone(last, cut)) this.#begin(cut);
    else if (cut.textOnly && !isName && (this.#writing === 'waiting' || !opensRow(cut, next, this.#writing)))
      this.#takeText(cut);
    else if (!cut.textOnly && last && !this.#isAnalysis && completes(last, cut, this.#table))
      extend(last, cut, this.#table);
    else this.#begin(cut);
  }

  /** All records; an analysis that no row followed is the last row's. */
  done(): TableRecord[] {
    const last = this.#done.at(-1);
    last?.analysis.push(...this.#ahead.analysis);
    last?.owned.push(...this.#ahead.owned);
    for (const record of this.#done) {
      takeInlineText(record);
      record.analysis = record.analysis.filter((each) => each.length > 0);
    }
    return this.#done;
  }

  get #isAnalysis(): boolean {
    return this.#writing === 'analysis' || this.#writing === 'waiting';
  }

  //   Nämndens indikatorer
  //   Andel nöjda⇥81 %⇥…
  /** What heads some rows within a table is none of them. */
  #takeGroup(line: number): void {
    this.#ahead.owned.push(line);
    this.#writing = 'row';
  }

  //   Andel nöjda1⇥81 %⇥…
  //   1 Avser endast enheter i egen regi.
  /** The note that a row of text is whose mark lost its bracket or its raise: one that stands in the table. */
  #bareNote({ icon, name, textOnly }: Cut): Cut['note'] {
    const [, mark, text] = (textOnly && bareNote.exec(`${icon} ${name}`)) || [];
    return mark && this.#marks.has(mark) ? { mark, text: text! } : null;
  }

  //   Andel nöjda¹⇥81 %⇥…
  //   1) Avser endast enheter i egen regi.
  #takeNote(last: TableRecord, { mark, text }: { mark: string; text: string }, line: number): void {
    last.owned.push(line);
    (last.notes ??= []).push({ mark, text: [{ text, line }] });
    if (!this.#isAnalysis) this.#writing = 'note';
  }

  #goOnNote(last: TableRecord, cut: Cut): void {
    last.owned.push(cut.line);
    last.notes!.at(-1)!.text.push({ text: cut.name, line: cut.line });
  }

  /** What an analysis is written to: the row above, or the row to come. */
  get #target(): Analysis {
    return (this.#leads ? null : this.#done.at(-1)) ?? this.#ahead;
  }

  #openAnalysis({ line }: Cut, said: string): void {
    this.#target.owned.push(line);
    this.#target.analysis.push(said === '' ? [] : [{ text: said, line }]);
    this.#writing = said === '' ? 'waiting' : 'analysis';
  }

  /** A row of text alone: more of an analysis, an analysis without its word, or more of a name. */
  #takeText(cut: Cut): void {
    const last = this.#done.at(-1);
    if (this.#isAnalysis) {
      this.#target.owned.push(cut.line);
      goOn(this.#target.analysis, cut);
      this.#writing = 'analysis';
    } else if (last && isSentence(cut.name) && !cut.newPage) {
      last.owned.push(cut.line);
      last.analysis.push([{ text: cut.name, line: cut.line }]);
      this.#writing = 'analysis';
    } else if (last && last.name.length < maxPieces) extend(last, cut, this.#table);
    else this.#begin(cut);
  }

  #begin(cut: Cut): void {
    const record = start(cut, this.#ahead);
    this.#done.push(record);
    this.#ahead = { analysis: [], owned: [] };
    this.#writing = 'row';
  }
}

/** The marks beside the figures, the names and the headings of a table. */
function marksOf({ rows, header }: RecordTable): ReadonlySet<string> {
  const texts = [...rows.flatMap((row) => row.cells), ...header.columns.map((each) => each.heading)];
  return new Set(
    texts.flatMap((text) => {
      const mark = text.length < 200 ? (takeMark(text).mark ?? gluedMark.exec(text)?.[0]) : null;
      return mark ? [markKey(mark)] : [];
    }),
  );
}

const bareNote = /^\s*([1-9])\.?\s+(\p{Lu}\p{Ll}.*)$/su;

/** Whether a line goes on with the note above it, which has no stop yet. */
function goesOnNote(last: TableRecord, cut: Cut): boolean {
  const above = last.notes!.at(-1)!.text.at(-1)!;
  return cut.line === above.line + 1 && !/[.!?]$/.test(above.text);
}

function start(cut: Cut, ahead: Analysis): TableRecord {
  return {
    name: [{ text: cut.name, line: cut.line }],
    slots: cut.slots.map((text) => (text === '' ? [] : [{ text, line: cut.line }])),
    icon: cut.icon,
    analysis: ahead.analysis,
    lines: [cut.line, cut.line],
    owned: [...ahead.owned, cut.line],
  };
}

/**
 * Adds a row that goes on with the one above: its cells to those of the same columns. Where the row above lost cells,
 * each stands as many columns to the left; one that has no place there stays under its own column, in doubt.
 */
function extend(record: TableRecord, cut: Cut, table: RecordTable): void {
  if (cut.name !== '') record.name.push({ text: cut.name, line: cut.line });
  if (record.slots.every((slot) => slot.length === 0)) record.slots = [];
  const shift = record.slots.length ? lostAbove(record, table) : 0;
  cut.slots.forEach((text, at) => {
    if (text === '') return;
    const slot = (record.slots[at < shift ? at : at - shift] ??= []);
    if (at < shift) doubt(record, table, at, slot, text, lostReason);
    else if (areStacked(foldParts(slot), text)) doubt(record, table, at - shift, slot, text, stackedReason);
    slot.push({ text, line: cut.line });
  });
  const printed = Math.max(record.slots.length, cut.slots.length - shift);
  record.slots = Array.from({ length: printed }, (_, at) => record.slots[at] ?? []);
  record.lines[1] = cut.line;
  record.owned.push(cut.line);
}

const lostReason =
  'Radens övre del saknar en cell, och det går inte att säga vad cellen i dess nedre del hör ihop med';

/** A cell of which it is not known whether it goes on with what stands above it. */
function doubt(
  record: TableRecord,
  table: RecordTable,
  at: number,
  above: readonly Part[],
  text: string,
  reason: string,
): void {
  const upper = foldParts(above);
  const candidates = upper === '' ? [text] : [upper, text, `${upper} ${text}`];
  const cell = table.header.columns[at + 1]?.role ?? unknownColumn(at);
  record.doubts = [...(record.doubts ?? []), { cell, reason, candidates }];
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

//   Sjukfrånvaro Analys Sjukfrånvaron har …⇥7,5 %        Andel gröna tak Källa: enkät⇥61 %
//                ^                                                       ^
/** A name without the analysis or the remark that stands in its cell: that is the row's text, not its name. */
function takeInlineText(record: TableRecord): void {
  for (const [at, { text, line }] of record.name.entries()) {
    const match = inlineText.exec(text);
    const before = text.slice(0, match?.index).trimEnd();
    if (!match || (at === 0 && before.length < 3)) continue;
    const said = { text: text.slice(match.index).trimStart().replace(analysisWord, ''), line };
    record.analysis.unshift([said, ...record.name.slice(at + 1)]);
    record.name = [...record.name.slice(0, at), ...(before ? [{ text: before, line }] : [])];
    return;
  }
}

const inlineText = new RegExp(String.raw`(?:^|\s)(?=Analys:?\s+\p{Lu}.{40}|${remarkWord.source})`, 'u');
