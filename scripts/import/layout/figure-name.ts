import { isMoneyHeading } from '../knowledge/money-headings.ts';
import { goalHeading, isAssessment } from '../lines/goal-heading.ts';
import { cellGap, phrasesOf, textOf, type Line } from '../read/line.ts';
import { isFigureLine } from './figure-line.ts';
import { isParted, type Rulings } from './ruling.ts';

/** A name reaches no farther over the figures of other rows than this, in its size. */
export const over = 1.5;
/** Words of a justified name stand no farther apart than this, in their size. */
const wideGap = 3.5;
/** A name takes no more lines than this above and below its figures. */
export const maxName = 4;

//   Mnkr        Budget      Prognos      Avvikelse      headings may all end before the only figure below them
//   Summa                                          -4,8
/** Whether a line says nothing where figures stand: it is a name with its code, or part of one. */
export function isNameOnly(line: Line, lane: number): boolean {
  const phrases = phrasesOf(line, wideGap).length;
  const cells = phrasesOf(line, cellGap);
  const isHead = phrases > 2 || (cells.length > 1 && isMoneyHeading(textOf(cells.at(-1)!)));
  return !isHead && line.right < lane + (phrases > 1 ? 0 : over * line.size) && !isFigureLine(line);
}

/** Whether a ruling over the names, which begin at `left`, parts two lines. */
export function isCut(above: Line, line: Line, rulings: Rulings, left = line.left): boolean {
  return isParted(above, line, left + 6, rulings);
}

/** Whether a line ends a table of figures. */
export function isEnd(line: Line): boolean {
  const text = textOf(line);
  return goalHeading(text) !== null || isAssessment(text) || /^(?:indikator|aktivitet)\b/i.test(text);
}
