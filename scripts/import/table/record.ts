import type { Doubt } from '../../../src/model.ts';
import type { RecordTable } from '../block.ts';
import {
  completes,
  isNameCut,
  isSentence,
  lostAbove,
  maxPieces,
  opensRow,
  type Writing,
} from './complete.ts';
import { cutRow, type Cut } from './cut.ts';

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

/**
 * Joins a table's printed rows into records: a name, a cell or an analysis cut by the page is put together, and an
 * analysis goes to the row above it (to the row below where the table begins with one and does not end with one).
 */
export function records(table: RecordTable): TableRecord[] {
  const cuts = table.rows.map((row) => cutRow(row, table.header.columns.length));
  const before = cuts[0]?.said != null && !isNameCut(cuts[0], cuts[1]) && !cuts[0].newPage && cuts.findLast((cut) => cut.said !== null || !cut.textOnly)?.said === null; // prettier-ignore
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
    } else if (
      cut.textOnly &&
      !isNameCut(cut, next) &&
      (writing === 'waiting' || !opensRow(cut, next, writing))
    ) {
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
    } else if (!cut.textOnly && last && writing === 'row' && completes(last, cut, table))
      extend(last, cut, table);
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

/** More text of an analysis: a new paragraph, or the rest of one that the page cut. */
function goOn(paragraphs: Part[][], cut: Cut): void {
  const part = { text: cut.name, line: cut.line };
  const last = paragraphs.at(-1);
  const cutShort =
    last && (last.length === 0 || !/[.!?:”"]$/.test(last.at(-1)!.text) || /^\p{Ll}/u.test(part.text));
  if (cutShort) last.push(part);
  else paragraphs.push([part]);
}

/** "Sjukfrånvaro Analys Sjukfrånvaron har …⇥7,5 %": name and analysis in one cell. */
function takeInlineAnalysis(record: TableRecord): void {
  const [name] = record.name;
  const match = /^(.{3,300}?)\s+Analys:?\s+(\p{Lu}.{40,})$/u.exec(name!.text);
  if (!match) return;
  record.name = [{ text: match[1]!, line: name!.line }];
  record.analysis.push([{ text: match[2]!, line: name!.line }]);
}
