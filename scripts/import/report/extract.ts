import type { Repair } from '../../../src/model.ts';
import { block, type Blocks } from '../table/block.ts';
import type { Tables } from '../table/types.ts';
import { cellMark } from '../table/cell-mark.ts';
import type { Extraction } from '../facts/extraction.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { layoutBlanks } from '../layout/blanks.ts';
import { gluedMarks } from '../facts/unsure/glued-mark.ts';
import { lostCommas } from '../facts/unsure/lost-comma.ts';
import { oddCells } from '../facts/unsure/odd-cell.ts';
import { offBalance } from '../facts/unsure/off-balance.ts';
import {
  figuresInNames,
  looseDashes,
  misfits,
  movedTargets,
  printedTables,
  unknownColumns,
} from '../facts/unsure/open-columns.ts';
import type { Source } from '../read/read.ts';
import { perhapsFeet } from '../table/perhaps-foot.ts';
import { Lines } from '../lines/lines.ts';
import { spanOf } from '../lines/printed.ts';
import { isDamaged } from '../words/damage.ts';
import type { Restored } from '../words/restore.ts';
import { runningHeads } from '../lines/running-head.ts';
import { scan } from '../scan/scan.ts';
import { range, type Span } from '../lines/span.ts';
import { headsOf } from '../table/heading.ts';
import { title } from '../meaning/title.ts';

/** Tells how letters and cells came through, and picks the stages for it. */
export function extract(
  { lines, pages, boxes, scanned, open }: Pick<Source, 'lines' | 'pages' | 'boxes' | 'scanned' | 'open'>,
  knowledge: Knowledge,
): Extraction {
  const heads = headsOf(knowledge.headings);
  if (boxes) {
    const report = scanned ? fromPictures(lines, scanned, knowledge) : fromLines(lines, knowledge);
    const unsure: Extraction['unsure'] = (facts, tables) => {
      const printed = printedTables(tables);
      const unfit = scanned ? [] : misfits(facts, printed);
      const loose = [...figuresInNames(facts, printed), ...unknownColumns(facts, printed, heads)];
      return [...report.unsure(facts, tables), ...open.unsure, ...unfit, ...loose];
    };
    return { ...report, columns: 'boxes', columnless: [], unsure, strays: open.strays };
  }
  if (isDamaged(lines.texts)) return fromScan(lines, knowledge);
  const { columns, columnless } = cellMark(lines, heads);
  if (columns !== 'blanks') {
    const report = fromLines(lines, knowledge);
    const unsure: Extraction['unsure'] = (facts, tables) => [
      ...report.unsure(facts, tables),
      ...open.unsure,
      ...gluedMarks(facts, lines),
    ];
    return { ...report, columns, columnless, unsure, strays: [] };
  }
  const laid = layoutBlanks(lines.texts, pages, { isWord: (word) => knowledge.words.has(word), heads });
  const printed = { lines, from: laid.from };
  const own = new Lines(laid.lines.map((line) => line.text));
  const rivals = laid.open.map((each) => ({ ...each, line: spanOf(each.line, printed)[0] }));
  return {
    ...fromLines(own, knowledge),
    columns,
    columnless,
    printed,
    strays: [...new Set(laid.strays.map((line) => spanOf(line, printed)[0]))],
    unsure: (facts, tables) => {
      const cut = printedTables(tables).map(({ lines: [first, last], columns: all }) => ({
        lines: [spanOf(first, printed)[0], spanOf(last, printed)[1]] as const,
        columns: all,
      }));
      return [...rivals, ...[misfits, figuresInNames, looseDashes, movedTargets].flatMap((each) => each(facts, cut)), ...gluedMarks(facts, lines)]; // prettier-ignore
    },
  };
}

const nothing: Omit<Tables, 'records' | 'figures' | 'taken'> = {
  furniture: new Set(),
  heads: [],
  noise: new Set(),
  leftOut: [],
  repairs: [],
};

/** Lines whose letters are sound, and whose tables have their cells parted by tabs. */
function fromLines(
  lines: Lines,
  knowledge: Knowledge,
): Omit<Extraction, 'columns' | 'columnless' | 'strays'> {
  const heads = headsOf(knowledge.headings);
  const { isFurniture, lone } = runningHeads(lines, (text) => heads.kindOf(text) !== null);
  return {
    letters: 'text',
    lines,
    printed: null,
    words: undefined,
    mend: knowledge.mend,
    title: () => title(lines.texts, knowledge.words),
    tables: (body, { year }) => {
      const blocks = block(lines, body, { year, known: knowledge.words, heads, isFurniture });
      const own = [...blocks.heads, ...lone.filter((n) => body[0] <= n && n <= body[1])];
      return tablesOf({ ...nothing, ...blocks, heads: own }, lines, body, isFurniture);
    },
    wordRepairs: () => ({ facts: [], text: [] }),
    unsure: ({ tables }) => perhapsFeet(tables, lines),
    unread: [],
  };
}

/** Pages whose cells are told and whose letters an OCR read: their words are restored, line by line. */
function fromPictures(
  printed: Lines,
  { lines: scanned, unsure }: NonNullable<Source['scanned']>,
  knowledge: Knowledge,
): Omit<Extraction, 'columns' | 'columnless' | 'strays'> {
  const read = printed.map((line, n) => (scanned.has(n) ? line : '')).texts;
  const restored = knowledge.restore(read);
  const mended = new Lines(restored.lines);
  const lines = printed.map((line, n) => (scanned.has(n) ? mended.at(n) : line));
  return {
    ...fromLines(lines, knowledge),
    letters: 'ocr',
    words: restored.words,
    wordRepairs: (isNamed) => repairsOf(restored.changes, isNamed),
    unsure: (facts) => [
      ...unsure,
      ...lostCommas(facts, (line) => scanned.has(line)),
      ...oddCells(facts, (line) => scanned.has(line)),
      ...offBalance(facts, scanned),
    ],
    unread: restored.open,
  };
}

function fromScan(printed: Lines, knowledge: Knowledge): Extraction {
  const { lines: restored, tables, changes, ...stages } = scan(printed.texts, knowledge);
  const lines = new Lines(restored);
  const heads = headsOf(knowledge.headings);
  const { isFurniture } = runningHeads(lines, (text) => heads.kindOf(text) !== null);
  return {
    ...stages,
    letters: 'ocr',
    columns: 'none',
    columnless: [],
    printed: null,
    lines,
    tables: (body, about) => tablesOf({ ...tables(body, about), heads: [] }, lines, body, isFurniture),
    wordRepairs: (isNamed) => repairsOf(changes, isNamed),
    unsure: (facts) => [...oddCells(facts, () => true), ...lostCommas(facts, () => true)],
    strays: [],
  };
}

/** Words that were restored: those of names and cells, and those of the report's text. */
function repairsOf(changes: Restored['changes'], isNamed: (line: number) => boolean) {
  const all = changes.map((each): Repair => ({ ...each, by: 'word', proof: null }));
  return {
    facts: all.filter(({ line }) => isNamed(line)),
    text: all.filter(({ line }) => !isNamed(line)),
  };
}

function tablesOf(
  { tables, taken, furniture, heads, noise, leftOut, repairs }: Blocks & typeof nothing,
  lines: Lines,
  body: Span,
  isFurniture: (line: string) => boolean,
): Tables {
  const carried = range(body).filter((line) => !taken.has(line) && isFurniture(lines.at(line)));
  return {
    records: tables.filter((each) => each.kind !== 'figures'),
    figures: tables.filter((each) => each.kind === 'figures'),
    taken,
    furniture: new Set([...carried, ...furniture, ...heads]),
    heads,
    noise,
    leftOut,
    repairs,
  };
}
