import { isCosts, isNet, isNetAbove, isSum } from '../../../../src/money.ts';
import { largeMoney } from '../../knowledge/measures.ts';
import { goesOnWithLabel } from '../../table/label.ts';
import { isHeading } from './header.ts';
import { beginsRow, knownLabel } from './label.ts';
import { figureLine, hasFigures, isBare, isKnownRow } from './line.ts';
import { isRest } from './part-headings.ts';
import type { Around, FigureLine, LooseRow } from './types.ts';

/** The labels of a table whose columns an OCR read apart, some with figures of its first columns, below their heading. */
export interface LabelBlock {
  header: number[];
  rows: LooseRow[];
}

/** A column, or some beside each other, that an OCR read apart from the labels: lines of figures alone below headings. */
export interface ColumnBlock {
  /** Lines above the figures that may be of its headings. */
  header: number[];
  rows: FigureLine[];
}

/** A line with text. */
interface Piece {
  line: number;
  text: string;
}

/** What heads labels: a unit of money, alone or before headings, or what is counted. */
const opens = new RegExp(
  `^(?:\\(?(?:${largeMoney})\\)?(?!\\p{L})|antal \\p{L}+(?: planering| budget|$)|resultatenhetens)`,
  'iu',
);

/** No heading has more lines. */
const highest = 6;

/** No label, and no line of a heading, is longer. */
const longest = 60;

/** The labels and the columns among lines that no table took, in order. */
export function blocksOf(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  { isTaken, isFurniture }: Around,
): { labels: LabelBlock[]; columns: ColumnBlock[] } {
  const pieces: Piece[] = lines
    .map((text, at) => ({ line: at + 1, text: text.trim() }))
    .slice(first - 1, last)
    .filter(({ line, text }) => text !== '' && !isFurniture(line) && !isTaken(line));
  const labels: LabelBlock[] = [];
  const columns: ColumnBlock[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const { text } = pieces[at]!;
    if (isBare(text)) {
      const block = columnFrom(pieces, at);
      columns.push(block);
      at += block.rows.length - 1;
    } else if (opensLabels(text)) {
      const block = labelsFrom(pieces.slice(at));
      if (block.rows.length > 1) labels.push(block);
    }
  }
  return { labels, columns };
}

/** Whether a line heads labels. */
function opensLabels(text: string): boolean {
  return opens.test(text) && (isHeading(text) || /^antal \p{L}+$/iu.test(text));
}

/** The block of labels that some pieces begin with, up to its sum or to what is none. */
function labelsFrom(pieces: readonly Piece[]): LabelBlock {
  const rows: LooseRow[] = [];
  const from = pieces.findIndex(
    ({ text }, at) => at > 0 && !isOfHeader(text) && !isRest(text, pieces[at - 1]!.text),
  );
  for (const piece of pieces.slice(from < 0 ? pieces.length : from)) {
    const row = figureLine(piece.text, piece.line);
    const figures = row && hasFigures(piece.text) ? [row] : [];
    const text = figures.length ? row!.label : piece.text;
    const above = rows.at(-1);
    const goesOn = above !== undefined && goesOnWith(above, text);
    const isLabelled = isLabel(text) || (isNet(text) && rows.some(({ label }) => isCosts(label[0]!)));
    if (text === '' || !isLabelled || (isLast(above) && !goesOn)) break;
    if (!goesOn) rows.push({ label: [text], lines: [piece.line], figures });
    else if (above.figures.length && figures.length) break;
    else {
      above.label.push(text);
      above.lines.push(piece.line);
      above.figures.push(...figures);
    }
  }
  return { header: pieces.slice(0, Math.max(1, from)).map(({ line }) => line), rows };
}

//   Resultatenhetens namn bruttobudget
//   2025
/** Whether a line below the first one of a header goes on with it. */
function isOfHeader(text: string): boolean {
  return !isKnownRow(text) && !hasFigures(text) && (isHeading(text) || /^20\d\d$/.test(text));
}

function isLabel(text: string): boolean {
  return (
    text.length < longest &&
    /\p{L}{2}/u.test(text) &&
    !/[.!?:;]$/.test(text) &&
    (knownLabel(text) !== null || !isHeading(text))
  );
}

/** Whether a text is the rest of a label. */
function goesOnWith({ label }: LooseRow, text: string): boolean {
  const above = label.join(' ');
  const isWhole = knownLabel(above) !== null && knownLabel(`${above} ${text}`) === null;
  return !beginsRow(text) && !isWhole && goesOnWithLabel(above, text);
}

/** Whether a row is what those above make, so that none follows. */
function isLast(row: LooseRow | undefined): boolean {
  const label = row?.label.join(' ') ?? '';
  return isSum(label) || (isNet(label) && !isNetAbove(label));
}

/** The columns whose first figures are the piece at a place. */
function columnFrom(pieces: readonly Piece[], at: number): ColumnBlock {
  const above = pieces.slice(Math.max(0, at - highest), at);
  const start =
    above.findLastIndex(
      ({ text }) =>
        isBare(text) || text.length > longest || /[.!?;]$/.test(text) || knownLabel(text) !== null,
    ) + 1;
  const isRow = (n: number) => isBare(textAt(n)) || (isBroken(textAt(n)) && isBare(textAt(n + 1)));
  const end = pieces.findIndex((_, n) => n > at && !isRow(n));
  return {
    header: above.slice(start).map(({ line }) => line),
    rows: pieces
      .slice(at, end < 0 ? undefined : end)
      .map(({ text, line }) => figureLine(text, line) ?? { line, label: '', tokens: [text] }),
  };

  function textAt(n: number): string {
    return pieces[n]?.text ?? '';
  }
}

//   1,2
//   Se
//   0,0
/** Whether a line between figures was one, as it has no room for words, and is no year. */
function isBroken(text: string): boolean {
  return /^\S{1,4}$/.test(text) && !/^20\d\d$/.test(text);
}
