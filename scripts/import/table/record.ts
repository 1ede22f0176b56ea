import type { RecordTable, Row } from '../block.ts';
import { fold, withoutIcons } from '../clean.ts';
import { analysisWord } from '../knowledge/phrases.ts';

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
}

/** A row apart: its icon, its name and the cells after it. */
interface Cut {
  line: number;
  icon: string;
  name: string;
  slots: string[];
}

/**
 * Joins a table's printed rows into records: a name, a cell or an analysis cut by the page is put together,
 * and an analysis goes to the row above it (to the row below only where none stands above).
 */
export function records(table: RecordTable): TableRecord[] {
  const done: TableRecord[] = [];
  let early: Part[][] = [];
  const ahead: number[] = [];
  let writing: 'row' | 'analysis' | null = null;
  for (const row of table.rows) {
    const cut = cutRow(row, table.header.icons);
    const last = done.at(-1);
    const said = analysisOf(cut);
    const own = () => (last ? last.owned : ahead).push(cut.line);
    if (said !== null) {
      own();
      const into = last ? last.analysis : early;
      into.push(said === '' ? [] : [{ text: said, line: cut.line }]);
      writing = 'analysis';
    } else if (cut.slots.every((slot) => slot === '')) {
      if (writing === 'analysis') {
        own();
        goOn(last ? last.analysis : early, cut);
      } else if (last) {
        if (isSentence(cut.name) && !row.newPage) {
          own();
          last.analysis.push([{ text: cut.name, line: cut.line }]);
          writing = 'analysis';
        } else extend(last, cut);
      } else done.push(start(cut, []));
    } else if (last && writing === 'row' && completes(last, cut, table)) {
      extend(last, cut);
    } else {
      done.push(start(cut, early));
      done.at(-1)!.owned.unshift(...ahead.splice(0));
      early = [];
      writing = 'row';
      takeInlineAnalysis(done.at(-1)!);
    }
    if (writing === null) writing = 'row';
  }
  for (const record of done) record.analysis = record.analysis.filter((paragraph) => paragraph.length > 0);
  return done;
}

//   "●⇥Antal …⇥114"   an icon in a column of its own
//    ^
//   " ⇥Andel …⇥88 %"  the same column, empty, though the header has none: the row is shifted
function cutRow(row: Row, icons: boolean): Cut {
  const first = row.cells[0] ?? '';
  const bare = fold(withoutIcons(first));
  const second = row.cells[1] ?? '';
  const shifted = bare === '' && (icons || /\p{L}{2}/u.test(second)) && row.cells.length > 1;
  const named = shifted ? second : first;
  const name = fold(withoutIcons(named));
  const icon =
    (shifted ? first : '') + named.slice(0, Math.max(0, named.length - withoutIcons(named).length));
  return { line: row.line, icon, name, slots: row.cells.slice(shifted ? 2 : 1) };
}

/** The text of an analysis row, "" for a bare "Analys", null for a row that is none. */
function analysisOf(cut: Cut): string | null {
  if (!analysisWord.test(cut.name)) return null;
  const others = cut.slots.filter((slot) => slot !== '');
  const own = cut.name.replace(analysisWord, '');
  if (others.length === 0) return own;
  // "Analys⇥Resultatet redovisas …": the text slipped into the next cell. "Analys av …⇥2025-01-01" is a name.
  if (others.length === 1 && own === '' && /\p{L}{3,}.*\p{L}{3,}/u.test(others[0]!)) return others[0]!;
  return null;
}

function start(cut: Cut, analysis: Part[][]): TableRecord {
  return {
    name: [{ text: cut.name, line: cut.line }],
    slots: cut.slots.map((text) => (text === '' ? [] : [{ text, line: cut.line }])),
    icon: cut.icon,
    analysis,
    lines: [cut.line, cut.line],
    owned: [cut.line],
  };
}

function extend(record: TableRecord, cut: Cut): void {
  if (cut.name !== '') record.name.push({ text: cut.name, line: cut.line });
  cut.slots.forEach((text, at) => {
    if (text === '') return;
    (record.slots[at] ??= []).push({ text, line: cut.line });
  });
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

/** A whole sentence of its own, as no name's second half is. */
function isSentence(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /[.!?]$/.test(text) && text.length > 60;
}

/** Whether a row with cells is the rest of the row above: one of them has no period (or date) of its own. */
function completes(above: TableRecord, cut: Cut, table: RecordTable): boolean {
  const mark =
    table.kind === 'activity'
      ? /^\d{4}-\d\d-\d\d$/
      : /^((tertial|t) ?[1-3] )?(19|20)\d\d$|^(tertial|år|månad|halvår)$/i;
  const below = cut.slots.some((slot) => mark.test(slot));
  const complete = above.slots.some((slot) => mark.test(fold(slot.map((part) => part.text).join(' '))));
  const goesOn = /^[\p{Ll}(]/u.test(cut.name);
  // "Tertial" alone is a whole period in a plan, and the first half of "Tertial 1 2025" elsewhere.
  if (complete && cut.slots.some((slot) => /^[1-3] (19|20)\d\d$/.test(slot))) return true;
  if (!below) return goesOn || !complete;
  return !complete && goesOn && above.slots.every((slot) => slot.length === 0);
}

/** "Sjukfrånvaro Analys Sjukfrånvaron har …⇥7,5 %": name and analysis in one cell. */
function takeInlineAnalysis(record: TableRecord): void {
  const [name] = record.name;
  const match = /^(.{3,300}?)\s+Analys:?\s+(\p{Lu}.{40,})$/u.exec(name!.text);
  if (!match) return;
  record.name = [{ text: match[1]!, line: name!.line }];
  record.analysis.push([{ text: match[2]!, line: name!.line }]);
}
