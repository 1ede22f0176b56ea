import { readNote } from '../../../src/figure/mark.ts';
import { bullets } from '../knowledge/marks.ts';
import { analysisWord } from '../knowledge/phrases.ts';
import { isFurniture } from '../lines/furniture.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import type { Word } from '../read/types.ts';
import { hasAnchor } from './anchor.ts';
import { sexOf } from '../table/sex-rows.ts';
import { columnOf, isAcross, isValued } from './columns.ts';
import { nextHead, type Heading, type HeadSetting, type TableHead } from './heading.ts';
import type { OpenTable } from './open-table.ts';
import { isInGrid, isOneGrid } from './ruling.ts';
import { endsTable, headsOther, isFar } from './table-end.ts';

/** No row's anchor stands farther below its first line than this, in lines. */
export const reach = 9;

/** The line after a table's last. */
export function bodyEnd(lines: readonly Line[], from: number, table: OpenTable, by: HeadSetting): number {
  const { headings, size } = table;
  const [name, first] = headings as [Heading, Heading];
  let inAnalysis = table.inAnalysis || from === 0;
  let n = from;
  for (; n < lines.length; n++) {
    const line = lines[n]!;
    const text = textOf(line);
    const above = lines[n - 1];
    const across = isAcross(line, headings);
    if (analysisWord.test(text) || (across && n === from)) inAnalysis = true;
    else if (
      !across &&
      line.words.some((word) => word.left > first.left - 2) &&
      !(n > from && isOnePhrase(line, lines[n - 1]!))
    )
      inAnalysis = false;
    const heads = (at: number) => nextHead(lines, at, by)?.lines[0] === at;
    if (heads(n) || (isYear(line, first) && heads(n + 1))) break;
    if (endsTable(text)) break;

    const inGrid = isInGrid(line, table.edges, by.rulings);
    if (Math.abs(line.size - size) > 0.1 * size && !inGrid && !isRemark(lines, n, table)) break;
    if (above && isFar(above, line) && !isOneGrid(above, line, by.rulings)) break;
    if (across && !inAnalysis) break;
    const gap = (inAnalysis ? 0.9 : 0.6) * size;
    const apart = n > from && line.top - above!.bottom > gap && !isCells(line, table);
    const isAlone = !lines[n + 1] || lines[n + 1]!.top - line.bottom > gap;
    if (apart && ((isAlone && isFurniture(text)) || headsOther(lines, n, table))) break;
    const isOpen = apart && !across && !analysisWord.test(text) && !inGrid;
    if (isOpen && !anchorAhead(lines, n, table)) break;
    if (apart && !inAnalysis && !isCells(line, table) && isOwnText(lines, from, n)) break;
    if (readNote(text) && line.left <= name.right) break;
  }
  return n;
}

//   Andel nöjda     79 %     80 %
//   2025
//   Indikator       Utfall   Årsmål
/** Whether a line is a year where names stand: right above a head it is that table's. */
function isYear(line: Line, first: Heading): boolean {
  return /^20\d\d$/.test(textOf(line)) && line.words[0]!.right < first.left;
}

//   Index Bra arbetsgivare      67     70     T1 2024
//
//   • Ordna en mässa                                      or: Målet nås.
/** Whether a line is a text's below a table rather than a name: a whole sentence, or an item of a list, as no row above is. */
function isOwnText(lines: readonly Line[], from: number, n: number): boolean {
  const line = lines[n]!;
  if (/^\p{Lu}.*\p{L}{2}[.!?]$/u.test(textOf(line)) && line.words.length > 1) return true;
  return isItem(line) && !lines.slice(from, n).some(isItem);
}

const itemMark = new RegExp(`^[${bullets}–*-]$`);

function isItem({ words: [first, begin] }: Line): boolean {
  return begin !== undefined && itemMark.test(first!.text) && /\p{L}/u.test(begin.text);
}

//   Index Bra arbetsgivare      67     70     Tertial 1
//   Källa: enkät (smaller)                    2024
//
//   Andel lyktor              71 %      75 %      2024
//                       Kvinnor 74 %  (smaller)
/**
 * Whether a line is of smaller letters that go on with a name, right below it, cells of the table's size beside or below
 * them; or with an outcome: a sex and its figure.
 */
function isRemark(lines: readonly Line[], n: number, table: OpenTable): boolean {
  const [line, above, below] = [lines[n]!, lines[n - 1], lines[n + 1]];
  const isNear = (upper: Line, lower: Line) => lower.top - upper.bottom < 0.9 * table.size;
  const isOwn = (word: Word) => columnOf(word, table.edges) > 0;
  if (line.size > table.size || !above || !isNear(above, line)) return false;
  const cells = line.words.filter(isOwn);
  if (sexOf(cells[0]?.text ?? '') && cells.length === line.words.length) return true;
  if (cells.length) return cells.every((word) => Math.abs(word.size - table.size) < 0.1 * table.size);
  return below !== undefined && isNear(line, below) && isCells(below, table);
}

/** Whether a line is cells: phrases that stand apart, some behind the names. */
function isCells(line: Line, { edges }: OpenTable): boolean {
  const phrases = phrasesOf(line, cellGap);
  return phrases.length > 1 && isValued(line, edges);
}

/** Whether a line that reaches into other columns is a text all the same: one phrase that begins where the one above does. */
export function isOnePhrase(line: Line, above: Line): boolean {
  return Math.abs(line.left - above.left) < 3 && phrasesOf(line, 0.8).length === 1;
}

/** Whether a row's anchor stands below before long and before another heading, or the page ends. */
function anchorAhead(lines: readonly Line[], n: number, table: TableHead): boolean {
  for (let at = n; at < n + reach; at++) {
    const line = lines[at];
    if (!line || hasAnchor(line, table)) return true;
    if (endsTable(textOf(line)) || headsOther(lines, at, table)) return false;
  }
  return false;
}
