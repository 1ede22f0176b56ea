import { analysisWord } from '../knowledge/phrases.ts';
import { lineOf, textOf, type Line } from '../read/line.ts';
import type { Word } from '../read/types.ts';
import { anchorColumns } from './anchor.ts';
import type { Alike } from './alike.ts';
import { laidBands, type Band } from './bands.ts';
import { bodyOf, isValued, type Body } from './body.ts';
import type { IsWord } from './cell.ts';
import { isAcross } from './columns.ts';
import type { TableHead } from './heading.ts';
import { hasIcons, iconOf, namesLeft, overNames } from './icons.ts';
import type { Laid } from './laid.ts';
import { headOf, startOf, type OpenTable, type Part } from './open-table.ts';
import { piecesOf } from './piece.ts';
import type { Rulings } from './ruling.ts';

/** The table whose head stands on the lines, down to its end on this page. */
export function tablePart(
  lines: readonly Line[],
  rough: TableHead,
  rulings: Rulings,
  isWord: IsWord,
  alike: Alike,
): Part {
  const head = alike(lines, rough, rulings);
  const from = head.lines[1] + 1;
  const open: OpenTable = { ...startOf(lines, head), edges: head.edges };
  const body = bodyOf(lines, from, open, rulings);
  const rows = body.stretches.flatMap((each) => (each.kind === 'rows' ? each.lines : []));
  open.head = overNames(head, rows);
  open.icons = hasIcons(rows, open.head, rulings);
  const printed = { text: headOf(open), extent: head.extent };
  return { laid: [printed, ...laidBody(body, open, rulings, isWord)], next: body.next, open };
}

/** What goes on at a page's top with a table of the page before; null where nothing does. */
export function restOf(
  lines: readonly Line[],
  table: OpenTable,
  rulings: Rulings,
  isWord: IsWord,
): Part | null {
  const first = lines[0];
  if (!first || Math.abs(first.size - table.size) > 0.06 * table.size) return null;
  if (first.bold && !table.bold && !analysisWord.test(textOf(first))) return null;
  const open = { ...table, head: { ...table.head, extent: { ...table.head.extent, bottom: first.top - 1 } } };
  const body = bodyOf(lines, 0, open, rulings);
  const fits = lines
    .slice(0, body.next)
    .some((line) => !isAcross(line, table.head.headings) && isValued(line, table.edges));
  if (!body.next || (!fits && !table.inAnalysis)) return null;
  return { laid: laidBody(body, open, rulings, isWord), next: body.next, open };
}

function laidBody({ stretches, ruled }: Body, table: OpenTable, rulings: Rulings, isWord: IsWord): Laid[] {
  const { head, edges, icons, size } = table;
  const left = icons ? namesLeft(head) : -Infinity;
  const last = stretches.at(-1);
  if (last) table.inAnalysis = last.kind === 'text';
  const bands = stretches.map(({ kind, lines }): Band => {
    if (kind === 'text') return { kind, lines };
    const isIcon = (word: Word) => word.right < left;
    const pieces = lines.flatMap((line) => {
      const words = line.words.filter((word) => !isIcon(word));
      if (words.length === line.words.length) return piecesOf(line, edges);
      return words.length ? piecesOf(lineOf(words), edges) : [];
    });
    return { kind, pieces, icons: lines.flatMap(({ words }) => words.filter(isIcon)) };
  });
  return laidBands(bands, {
    ...anchorColumns(head),
    columns: head.headings.length,
    isWord,
    headings: head.headings.map(({ text }) => text),
    ruled,
    usual: null,
    size,
    lead: (row, words) => (icons ? `${iconOf(words, row, left, rulings.icons)}\t` : ''),
  });
}
