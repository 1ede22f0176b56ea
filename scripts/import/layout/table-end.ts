import { expectedHeading, isEconomyLine } from '../knowledge/phrases.ts';
import { isAssessment, opensGoal } from '../lines/goal-heading.ts';
import { cellsOf, type Line } from '../read/line.ts';
import { headsFigures } from '../table/start.ts';
import { hasAnchor } from './anchor.ts';
import type { TableHead } from './heading.ts';

/** Lines of a table follow no farther below one another, in their size: cells may be padded by three blank lines. */
const maxGap = 4.2;

/** Whether a line stands too far below another to be of one table with it. */
export function isFar(above: Line, line: Line): boolean {
  return line.top - above.bottom > maxGap * line.size;
}

//   Sjukfrånvaro
//   Avdelning       Kv 1     Kv 2     Kv 3
/** Whether a line is the head of a table of figures, or a heading of its own right above one; an activity's dates head none. */
export function headsOther(lines: readonly Line[], n: number, table: TableHead): boolean {
  const isHead = (line: Line | undefined) => {
    const cells = line ? cellsOf(line) : [];
    return cells.length > 2 && headsFigures(cells) && !(table.kind === 'activity' && hasAnchor(line!, table));
  };
  const own = cellsOf(lines[n]!);
  return isHead(lines[n]) || (own.length === 1 && /^\p{Lu}/u.test(own[0]!) && isHead(lines[n + 1]));
}

/** Whether a line heads something other than a table's rows. */
export function endsTable(text: string): boolean {
  return opensGoal(text) || isAssessment(text) || isEconomyLine(text) || isExpectedHeading(text);
}

/** Whether a line is nothing but the heading of what is expected. */
function isExpectedHeading(text: string): boolean {
  return expectedHeading.test(text) && /^\p{Lu}/u.test(text) && text.length < 25;
}
