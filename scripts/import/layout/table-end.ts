import { isEconomyLine } from '../knowledge/phrases.ts';
import { isAssessment, opensGoal } from '../lines/goal-heading.ts';
import { phrasesOf, textOf, type Line } from '../read/line.ts';
import { headsFigures } from '../table/start.ts';

/** Lines of a table follow no farther below one another, in their size. */
const maxGap = 3.2;

/** Whether a line stands too far below another to be of one table with it. */
export function isFar(above: Line, line: Line): boolean {
  return line.top - above.bottom > maxGap * line.size;
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
