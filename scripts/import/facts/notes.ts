import type { VFileMessage } from 'vfile-message';
import { pageAt } from '../../../src/report/page-at.ts';
import type { Lines } from '../lines/lines.ts';
import { lineOf, type Printed } from '../lines/printed.ts';
import { problem, type Note } from '../lines/problem.ts';

/** Collects problems of one report. The column of a cell is where it begins in its line, counted from 1. */
export function notes(
  { name, pages }: { name: string; pages: readonly (number | null)[] | null },
  { lines, printed }: { lines: Lines; printed: Printed | null },
): {
  messages: VFileMessage[];
  /** Notes a problem by a line that the stages read. */
  note: Note;
  /** Notes a problem by a line of the source. */
  noteLine: Note;
} {
  const messages: VFileMessage[] = [];
  const add = (rule: string, reason: string, line: number, column: number): void => {
    messages.push(problem(name, rule, reason, { line, column, page: pageAt(pages, line) }));
  };
  const note: Note = (rule, reason, line, cell = 0) => {
    const cells = lines.at(line).split('\t');
    const before = cells.slice(0, cell).reduce((sum, each) => sum + each.length + 1, 0);
    const text = cells[cell] ?? '';
    const own = printed ? lineOf(line, text, printed) : line;
    const column = printed ? Math.max(0, printed.lines.at(own).indexOf(text.split(' ')[0]!)) : before;
    add(rule, reason, own, column + 1);
  };
  return { messages, note, noteLine: (rule, reason, line) => add(rule, reason, line, 1) };
}
