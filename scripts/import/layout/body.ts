import { bullets, isIcon } from '../knowledge/marks.ts';
import { isHalfPeriod, readPeriod } from '../../../src/printed-period.ts';
import { analysisWord, isEconomyLine } from '../knowledge/phrases.ts';
import { isFurniture } from '../lines/furniture.ts';
import { isAssessment, opensGoal } from '../lines/goal-heading.ts';
import { around, centre, middle } from '../read/extent.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import { opensDate } from '../table/date.ts';
import { kindOf } from '../table/header.ts';
import { headsFigures } from '../table/start.ts';
import { anchorColumns, type Rule } from './anchor.ts';
import { columnOf, isAcross } from './columns.ts';
import { nextHead, type Heading, type TableHead } from './heading.ts';
import type { OpenTable } from './open-table.ts';
import type { Word } from '../read/types.ts';
import { isInGrid, rowRulings, type Rulings } from './ruling.ts';

/** Lines of a table's body without another kind between them: a text over its columns, or rows. */
interface Stretch {
  kind: 'text' | 'rows';
  lines: Line[];
}

/** A table's body on its page. */
export interface Body {
  stretches: Stretch[];
  /** Whether rulings part its rows. */
  ruled: boolean;
  /** The line after its last. */
  next: number;
}

/** No row's anchor stands farther below its first line than this, in lines. */
export const reach = 9;
/** Lines of a table follow no farther below one another, in their size. */
export const maxGap = 3.2;
/** A row's name has no more lines than this above its figures. */
const nameLines = 4;

/**
 * The body of a table from a line on, cut where texts begin and end, and where rulings part rows. It ends
 * where another head, a heading, another size or a text of its own begins. The lines end with their page: a row may go
 * on on the next.
 */
export function bodyOf(lines: readonly Line[], from: number, table: OpenTable, rulings: Rulings): Body {
  const next = endOf(lines, from, table, rulings);
  const body = lines.slice(from, next);
  const cuts = body.length ? separators(body, table, rulings) : [];
  const stretches: Stretch[] = [];
  let inText = table.inAnalysis;
  let hasIcons = false;
  body.forEach((line, n) => {
    const isCut = n > 0 && cuts.some((y) => y > middle(body[n - 1]!) && y < middle(line));
    const opens = opensAnalysis(line);
    const isGroup = kindOf(textOf(line)) !== null;
    const goesOn = inText && !isCut && goesOnText(body, n, table) && !(hasIcons && opensWithIcon(line));
    const isText = opens || isGroup || isAcross(line, table.headings) || goesOn;
    if (isText !== (stretches.at(-1)?.kind === 'text') || isCut || opens || isGroup || !stretches.length)
      stretches.push({ kind: isText ? 'text' : 'rows', lines: [] });
    stretches.at(-1)!.lines.push(line);
    hasIcons ||= !isText && opensWithIcon(line);
    inText = isText && !isGroup;
  });
  return { stretches, ruled: cuts.length > 1, next };
}

function opensAnalysis(line: Line): boolean {
  return analysisWord.test(textOf(line).replace(/^[^\p{L}]+/u, ''));
}

/** Whether an icon stands on a line before a name, or the beginning of one; a list within a text is set with dots. */
function opensWithIcon({ words: [first, begin] }: Line): boolean {
  return begin !== undefined && isIcon(first!.text) && !bullets.includes(first!.text);
}

/** Whether a line within a body goes on with the text that the line above it is of. */
function goesOnText(body: readonly Line[], n: number, { headings, edges, size }: OpenTable): boolean {
  const [line, above] = [body[n]!, body[n - 1]];
  if (!above) return !isValued(line, edges);
  const distance = middle(line) - middle(above);
  const isRest = distance < 2.5 * size && !isValued(line, edges) && /^\p{Ll}/u.test(textOf(line));
  if (distance > 1.5 * size && !isRest) return false;
  return (!isValued(line, edges) || isOnePhrase(line, above)) && !opensRow(body, n, headings, edges);
}

/** Whether words of a line stand in columns behind the name's. */
export function isValued(line: Line, edges: readonly number[]): boolean {
  return line.words.some((word) => columnOf(word, edges) > 0);
}

//   … och följer utvecklingen noga.
//   Index för trygghet bland hushåll med
//                                             75       2021
/** Whether a name begins on a line below the last of a text: figures stand beside or below it. */
function opensRow(
  body: readonly Line[],
  n: number,
  headings: readonly Heading[],
  edges: readonly number[],
): boolean {
  const [above, own] = [body[n - 1]!, body[n]!];
  if (
    !/[.!?:]$/.test(textOf(above)) ||
    /[.!?]$/.test(textOf(own)) ||
    !/^["”»(]?[\p{Lu}\d]/u.test(textOf(own))
  )
    return false;
  for (const [nth, line] of body.slice(n + 1, n + 1 + nameLines).entries()) {
    if (middle(line) - middle(body[n + nth]!) > 1.5 * line.size || opensAnalysis(line)) return false;
    if (isAcross(line, headings)) return false;
    if (isValued(line, edges)) return true;
  }
  return false;
}

/** Heights of the rulings that part rows: those that run over most of the table. */
function separators(body: readonly Line[], { headings }: OpenTable, rulings: Rulings): number[] {
  const box = around(body);
  const left = Math.min(box.left, headings[0]!.left);
  const right = Math.max(...headings.map((each) => each.right));
  return rowRulings({ left, right }, rulings).filter((y) => y > box.top && y < box.bottom);
}

/** Whether a line that reaches into other columns is a text all the same: one phrase that begins where the one above does. */
function isOnePhrase(line: Line, above: Line): boolean {
  return Math.abs(line.left - above.left) < 3 && phrasesOf(line, 0.8).length === 1;
}

/** The line after a table's last. */
function endOf(lines: readonly Line[], from: number, table: OpenTable, rulings: Rulings): number {
  const { headings, extent, size } = table;
  const [name, first] = headings as [Heading, Heading];
  let inAnalysis = table.inAnalysis || from === 0;
  let n = from;
  for (; n < lines.length; n++) {
    const line = lines[n]!;
    const text = textOf(line);
    const above = n > from ? lines[n - 1]!.bottom : extent.bottom;
    const across = isAcross(line, headings);
    if (analysisWord.test(text) || (across && n === from)) inAnalysis = true;
    else if (
      !across &&
      line.words.some((word) => word.left > first.left - 2) &&
      !(n > from && isOnePhrase(line, lines[n - 1]!))
    )
      inAnalysis = false;
    if ((nextHead(lines, n, rulings)?.lines[0] ?? Infinity) <= n) break;
    if (endsTable(text)) break;

    if (Math.abs(line.size - size) > 0.1 * size && !isRemark(lines, n, table)) break;
    const gap = line.top - above;
    if (gap > maxGap * size) break;
    if (across && !inAnalysis) break;
    const apart = n > from && gap > (inAnalysis ? 0.9 : 0.6) * size && !isCells(line, table);
    if (apart && (isFurniture(text) || headsOther(lines, n))) break;
    const isOpen = apart && !across && !analysisWord.test(text) && !isInGrid(line, table.edges, rulings);
    if (isOpen && !anchorAhead(lines, n, table)) break;
    if (apart && !inAnalysis && !isCells(line, table) && isOwnText(lines, from, n)) break;
    if (/^(?:\d\)|\*+\)?)\s\p{L}/u.test(text) && line.left <= name.right) break;
  }
  return n;
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
/** Whether a line is of smaller letters that go on with a name: right below it, cells of the table's size beside or below them. */
function isRemark(lines: readonly Line[], n: number, table: OpenTable): boolean {
  const [line, above, below] = [lines[n]!, lines[n - 1], lines[n + 1]];
  const isNear = (upper: Line, lower: Line) => lower.top - upper.bottom < 0.9 * table.size;
  const isOwn = (word: Word) => columnOf(word, table.edges) > 0;
  if (line.size > table.size || !above || !isNear(above, line)) return false;
  const cells = line.words.filter(isOwn);
  if (cells.length) return cells.every((word) => Math.abs(word.size - table.size) < 0.1 * table.size);
  return below !== undefined && isNear(line, below) && isCells(below, table);
}

//   Sjukfrånvaro
//   Avdelning       Kv 1     Kv 2     Kv 3
/** Whether a line is the head of a table of figures, or a heading of its own right above one. */
export function headsOther(lines: readonly Line[], n: number): boolean {
  const [own, below = []] = lines.slice(n, n + 2).map((line) => phrasesOf(line, 0.62).map(textOf));
  const isHead = (cells: readonly string[]) => cells.length > 2 && headsFigures(cells);
  return isHead(own!) || (own!.length === 1 && /^\p{Lu}/u.test(own![0]!) && isHead(below));
}

/** Whether a line heads something other than a table's rows. */
export function endsTable(text: string): boolean {
  return opensGoal(text) || isAssessment(text) || isEconomyLine(text);
}

/** Whether a line is cells: phrases that stand apart, some behind the names. */
function isCells(line: Line, { edges }: OpenTable): boolean {
  const phrases = phrasesOf(line, cellGap);
  return phrases.length > 1 && isValued(line, edges);
}

/** Whether a period, a date or a figure stands under its heading, or the page ends, before long and before another heading. */
function anchorAhead(lines: readonly Line[], n: number, table: TableHead): boolean {
  const { anchors, anchor } = anchorColumns(table);
  const { headings } = table;
  const under = anchors.map((at) => ({
    left: headings[at - 1]!.right,
    right: headings[at + 1]?.left ?? Infinity,
  }));
  for (let at = n; at < n + reach; at++) {
    const line = lines[at];
    if (!line) return true;
    if (endsTable(textOf(line)) || headsOther(lines, at)) return false;
    const met = line.words.some((word) =>
      under.some(
        (heading) =>
          centre(word) > heading.left && centre(word) < heading.right && isAnchor(word.text, anchor),
      ),
    );
    if (met) return true;
  }
  return false;
}

export function isAnchor(text: string, anchor: Rule['anchor']): boolean {
  // "2024-06-15Sommarfest": a text's line may print a day right before its words.
  if (anchor === 'date') return opensDate(text) && !/\d\p{L}{2}/u.test(text);
  if (anchor === 'figure') return /\d/.test(text);
  return readPeriod(text) !== null || isHalfPeriod(text) || /^T[12]$/.test(text);
}
