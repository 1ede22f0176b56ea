import { isPart } from '../../../../src/money.ts';
import { joinPieces } from '../../lines/join.ts';
import { headingCount, isHeading } from './header.ts';
import { knownLabel } from './label.ts';
import { opensTable } from './left-out.ts';
import { figureLine } from './line.ts';
import type { Around, FigureLine, LooseRow } from './types.ts';

/** A table whose columns an OCR read below its labels, one after the other, or all in rows of their own. */
export interface ColumnTable {
  /** The heading of the labels, then those of the columns; null where these stand beside each other. */
  columns: string[] | null;
  /** Lines of these. */
  header: number[];
  rows: LooseRow[];
}

/** What is printed in one cell is no longer than this, and text that ends a table is no shorter. */
const narrow = 14;
const wide = 80;

interface Piece {
  text: string;
  line: number;
}

/** Labels below their heading, or the figures of a column below its own. */
interface Block {
  heads: Piece[];
  items: Piece[][];
}

/**
 * The tables whose labels begin on line `n`, where the columns stand below them, each of the labels that are as many as its
 * figures; `end` is the last line of them all. Null where there is none.
 *
 *   Tkr                  two labels
 *   Förskolor
 *   Summa
 *
 *   Bruttobudget 2020    and a column of two        Budget Prognos        or two columns of two
 *   85 441                                          85,4 85,4
 *   85 441                                          85,4 85,4
 */
export function columnTables(
  lines: readonly string[],
  n: number,
  last: number,
  { isTaken, isFurniture }: Around,
): { tables: ColumnTable[]; end: number } | null {
  if (!isLabels(lines[n - 1]!.trim())) return null;
  const pieces: Piece[] = [];
  for (let line = n; line <= last && !isTaken(line); line++) {
    const text = lines[line - 1]!.trim();
    if (text !== '' && !isFurniture(line)) pieces.push({ text, line });
    if (text.length > wide) break;
  }
  let at = 0;
  const next = () => pieces[at]?.text ?? '';
  const take = () => pieces[at++]!;
  const labels: Block[] = [];
  while (isLabels(next())) {
    const block: Block = { heads: [take()], items: [] };
    while (isLabel(next())) {
      const goesOn = /^[\p{Ll}(]/u.test(next()) && !isPart(next()) && block.items.length > 0;
      if (goesOn) block.items.at(-1)!.push(take());
      else block.items.push([take()]);
    }
    labels.push(block);
  }
  const beside = columnsBeside(labels, pieces.slice(at));
  if (beside) return beside;
  const columns: Block[] = [];
  while (isHead(next())) {
    const block: Block = { heads: [], items: [] };
    while (isHead(next())) block.heads.push(take());
    while (isCell(next())) block.items.push([take()]);
    columns.push(block);
  }
  // Of a column that lost a figure it is known whose it is, but not which.
  const farFrom =
    ({ items }: Block) =>
    (block: Block) =>
      Math.abs(block.items.length - items.length);
  const ownerOf = (column: Block) => labels.toSorted((a, b) => farFrom(column)(a) - farFrom(column)(b))[0];
  const tables = labels.flatMap((block) => {
    const own = columns.filter((column) => ownerOf(column) === block);
    const isWhole =
      block.items.length > 1 && own.every((column) => column.items.length === block.items.length);
    return isWhole && own.length > 1 ? [tableOf(block, own)] : [];
  });
  return tables.length ? { tables, end: pieces[at - 1]!.line } : null;
}

/** The table of those labels that are as many as the rows of figures which begin with the head of all columns; null for none. */
function columnsBeside(labels: readonly Block[], pieces: readonly Piece[]): ReturnType<typeof columnTables> {
  const from = pieces.findIndex(({ text }) => !isHead(text));
  const head = pieces.slice(0, Math.max(from, 0));
  if (headingCount(head.map(({ text }) => text).join(' ')).starts < 2) return null;
  const figures: FigureLine[] = [];
  for (const { text, line } of pieces.slice(from)) {
    const row = figureLine(text, line);
    if (row?.label !== '') break;
    figures.push(row);
  }
  const own = labels.filter(({ items }) => items.length === figures.length);
  if (own.length !== 1 || figures.length < 2) return null;
  const [{ heads, items }] = own as [Block];
  const rows = items.map((label, nth) => ({
    label: label.map(({ text }) => text),
    lines: [...label.map(({ line }) => line), figures[nth]!.line],
    figures: [figures[nth]!],
  }));
  const header = [...heads, ...head].map(({ line }) => line);
  return { tables: [{ columns: null, header, rows }], end: figures.at(-1)!.line };
}

function tableOf({ heads, items }: Block, columns: readonly Block[]): ColumnTable {
  const all = [heads, ...columns.map((column) => column.heads)];
  return {
    columns: all.map((each) => joinPieces(each.map(({ text }) => text))),
    header: all.flat().map(({ line }) => line),
    rows: items.map((label, nth) => {
      const cells = columns.map((column) => column.items[nth]![0]!);
      return {
        label: label.map(({ text }) => text),
        lines: [...label, ...cells].map(({ line }) => line),
        figures: [{ line: label.at(-1)!.line, label: '', tokens: cells.map(({ text }) => tokenOf(text)) }],
        cellLines: cells.map(({ line }) => line),
      };
    }),
  };
}

/** A cell's figure as one token; what is none, without blanks. */
function tokenOf(text: string): string {
  const read = figureLine(text, 0);
  return read?.label === '' ? read.tokens.join(' ') : text.replace(/\s/g, '');
}

/** Whether a text heads labels, and has no column beside it. */
function isLabels(text: string): boolean {
  return opensTable(text) && !/20\d\d|\d,\d/.test(text) && headingCount(text).starts === 0;
}

function isHead(text: string): boolean {
  return isHeading(text) && headingCount(text).starts > 0 && knownLabel(text) === null;
}

function isLabel(text: string): boolean {
  return /\p{L}{3}/u.test(text) && text.length <= wide && !isLabels(text) && !isHead(text);
}

/** Whether a text is what may stand in a cell, whatever an OCR made of it. */
function isCell(text: string): boolean {
  return text !== '' && text.length <= narrow && !/\p{L}{4}/u.test(text) && !isHead(text);
}
