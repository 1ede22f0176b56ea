import { headingCount, isHeading } from './header.ts';
import { knownLabel } from './label.ts';
import { opensTable } from './left-out.ts';
import { figureLine } from './line.ts';
import type { Around, FigureLine, LooseRow } from './types.ts';

/** A table whose rows of figures an OCR read below its labels. */
interface TableBelow {
  /** Lines of the headings. */
  header: number[];
  /** Those that repeat them: none. */
  repeated: number[];
  rows: LooseRow[];
}

/** Text that ends a table is no shorter. */
const wide = 80;

interface Piece {
  text: string;
  line: number;
}

/** Labels below their heading. */
interface Block {
  head: Piece;
  labels: Piece[];
}

/**
 * The table whose labels begin on line `n`, or below others, where as many rows of figures stand below them all, under the
 * head of all columns; null where there is none.
 *
 *   Tkr                  two labels
 *   Förskolor
 *   Summa
 *
 *   Budget Prognos       and two rows
 *   85,4 85,4
 *   85,4 85,4
 */
export function rowsBelow(
  lines: readonly string[],
  n: number,
  last: number,
  { isTaken, isFurniture }: Around,
): TableBelow | null {
  if (!isLabels(lines[n - 1]!.trim())) return null;
  const pieces: Piece[] = [];
  for (let line = n; line <= last && !isTaken(line); line++) {
    const text = lines[line - 1]!.trim();
    if (text !== '' && !isFurniture(line)) pieces.push({ text, line });
    if (text.length > wide) break;
  }
  const next = () => pieces[0]?.text ?? '';
  const take = () => pieces.shift()!;
  const blocks: Block[] = [];
  while (isLabels(next())) {
    const block: Block = { head: take(), labels: [] };
    while (isLabel(next())) block.labels.push(take());
    blocks.push(block);
  }
  const header: Piece[] = [];
  while (isHead(next())) header.push(take());
  if (headingCount(header.map(({ text }) => text).join(' ')).starts < 2) return null;
  const figures: FigureLine[] = [];
  for (let row; (row = figureLine(next(), pieces[0]?.line ?? 0)) && row.label === ''; take())
    figures.push(row);
  const [own, ...others] = blocks.filter(({ labels }) => labels.length === figures.length);
  if (!own || others.length || figures.length < 2) return null;
  return {
    header: [own.head, ...header].map(({ line }) => line),
    rows: own.labels.map(({ text, line }, nth) => {
      const row = figures[nth]!;
      return { label: [text], lines: [line, row.line], figures: [row] };
    }),
    repeated: [],
  };
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
