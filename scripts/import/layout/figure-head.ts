import { middle } from '../read/extent.ts';
import { cellGap, cellsOf, phrasesOf, textOf, type Line } from '../read/line.ts';
import { figuresRightOf, isFigureLine } from './figure-line.ts';
import { isCut, isEnd, isNameOnly, maxName } from './figure-name.ts';
import type { Rulings } from './ruling.ts';
import { endsTable, isFar } from './table-end.ts';
import { headsFigures } from '../table/start.ts';
import { isUnitAlone } from '../table/unit.ts';

/** Lines of one heading stand no farther below one another, in their size. */
const maxPitch = 1.7;
/** Headings take no more lines than this; those of neighbours may stand between one another's. */
export const maxHead = 10;
/** A name begins no farther right of the first ones than this, in its size. */
const indent = 4;

/** The first line of figures that the lines from `at` on may head. */
export function firstRow(lines: readonly Line[], at: number): number | null {
  for (let n = at; n < Math.min(lines.length, at + maxHead + maxName); n++) {
    if (isEnd(lines[n]!)) return null;
    if (isFigureLine(lines[n]!)) return n;
    if (n > at && isFar(lines[n - 1]!, lines[n]!)) return null;
  }
  return null;
}

//   Resultatenhetens namn     Budget      the heading
//   Förskolor                             a row without figures: farther from the heading than lines of one are
//   301 Ängens förskolor      69 624,7
/** The first line of the body: names may stand on lines above the first figures. */
export function bodyStart(lines: readonly Line[], at: number, first: number, rulings: Rulings): number {
  const row = lines[first]!;
  const lane = figuresRightOf(row, -Infinity)[0]!.left;
  const begin = Math.min(...lines.slice(at, first + 1).map((line) => line.left));
  let start = first;
  for (let n = first - 1; n >= Math.max(at, first - maxName); n--) {
    const [above, line, below] = [lines[n - 1], lines[n]!, lines[n + 1]!];
    if (!isNameOnly(line, lane) || line.left > begin + indent * line.size || isFar(line, below)) break;
    if (line.bold && !row.bold && !isSection(line, above, lane, rulings)) break;
    if (!above || n === at || isCut(above, line, rulings) || !isCut(line, below, rulings)) start = n;
  }
  return start;
}

//   Mnkr                      Budget     Prognos
//   -------------------------------------------------
//   Kostnader                                         bold as the head, and no part of it
/** Whether a line without figures names the rows below it: a ruling parts it from a line that heads figures. */
function isSection(line: Line, above: Line | undefined, lane: number, rulings: Rulings): boolean {
  const isHeaded = above && !isNameOnly(above, lane) && isCut(above, line, rulings);
  return isHeaded === true && phrasesOf(line, cellGap).length === 1;
}

/** The first of the lines that head a body. */
export function headStart(lines: readonly Line[], at: number, start: number, rulings: Rulings): number {
  const last = lines[start - 1];
  if (!last || start <= at) return start;
  const left = lines[start]!.left;
  let n = start;
  for (; n > at; n--) {
    const [line, below] = [lines[n - 1]!, lines[n]!];
    if (Math.abs(line.size - last.size) > 0.1 * last.size || line.bold !== last.bold) break;
    const isApart = middle(below) - middle(line) > maxPitch * line.size;
    if (isParted(line, below) || (isApart && n < start && phrasesOf(line, cellGap).length < 2)) break;
    if (n < start && isCut(line, below, rulings, left)) break;
    if (isText(line, left)) break;
  }
  return n;
}

//   Mnkr              Budget     Prognos     Avvikelse
//
//                                                         cells are padded, and the head was printed again on a page
//   Kostnader          2 903       2 905          -1,3
/** Whether a line stands too far below another to be of one table with it: a head of several columns may stand far above. */
function isParted(above: Line, line: Line): boolean {
  const cells = cellsOf(above);
  return isFar(above, line) && !(cells.length > 2 && headsFigures(cells) && isFigureLine(line));
}

//   Belopp i tkr                             reaches over figures and is the heading of none
//   Investeringar                            is no part of the head: what heads the names begins below it
//   Mnkr              Budget     Prognos
/** Whether the first line above a body, whose figures begin at a lane, is the title of the table that those below it head. */
export function isTitled([title, ...head]: readonly Line[], lane: number): boolean {
  if (!title || !head.length) return false;
  if (title.right >= lane) return isUnitAlone(textOf(title));
  //   Beviljade
  //                          Mnkr     stands beside the heading of two lines that it parts, and heads none of its own
  //   budgetjusteringar
  const below = head.filter((line) => line.top >= title.bottom - 1);
  return below.some((line) => line.left < lane && line.right > lane && /^\p{Lu}/u.test(textOf(line)));
}

//      • Följa upp lokalkostnaderna.           an item of a list stands farther in than names do
//   Mnkr              Budget     Prognos
/**
 * Whether a line is a text: a sentence ends with it, or it begins where names do, and goes on without a gap farther than
 * names reach, or heads another part of the report.
 */
function isText(line: Line, left: number): boolean {
  const [phrase] = phrasesOf(line, 0.75);
  const text = textOf(line);
  if (phrase!.words.length > 2 && /\p{Ll}{2}[.!?:]$/u.test(text)) return true;
  const isLong = phrase!.words.length > 6 || /[.!?:]$/.test(text);
  //       … varav 12               a paragraph may be set in from the table below it, and end with one word
  //       barnfamiljer.
  //   Mnkr              Budget     Prognos
  const isEnded = phrasesOf(line, cellGap).length === 1 && /\p{Ll}{4}[.!?]$/u.test(text);
  return phrase!.left < left + (isEnded ? indent : 1) * line.size && (isLong || endsTable(text));
}
