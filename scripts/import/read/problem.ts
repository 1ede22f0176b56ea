import { VFileMessage } from 'vfile-message';
import { pageAt } from '../../../src/report/page-at.ts';
import type { Extraction } from '../table/extraction.ts';
import type { Source } from './read.ts';
import { lineOf } from '../facts/renumber.ts';

/** Where in a report a problem stands: line, column and page from 1; none where it is not known. */
interface Place {
  line?: number;
  column?: number;
  page?: number | undefined;
}

/**
 * A problem with a place and a rule, printed as
 * `report.txt:281:14 page 23 Unexpected 8 cells, expected 9 (table-columns)`.
 * The reason says what was met and what was expected; `advice` says what to do.
 */
function problem(file: string, rule: string, reason: string, place?: Place, advice?: string): VFileMessage {
  const message = new VFileMessage(reason, {
    source: 'import',
    ruleId: rule,
    ...(place?.line ? { place: { line: place.line, column: place.column ?? 1 } } : {}),
  });
  message.file = file;
  const page = place?.page ? ` page ${place.page}` : '';
  message.name = place?.line ? `${file}:${place.line}:${place.column ?? 1}${page}` : `${file}${page}`;
  if (advice) message.note = advice;
  return message;
}

/** A report that cannot be imported. Its message says what was wrong and what to do; nothing is written. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** The problem that stopped the import. */
  readonly problem: VFileMessage;
  constructor(message: VFileMessage) {
    super(message.reason);
    this.problem = message;
  }
}

/** Stops the import of a report. */
export function refuse(file: string, rule: string, reason: string, advice: string, place?: Place): never {
  throw new Refusal(problem(file, rule, reason, place, advice));
}

/** Notes a problem that does not stop the import; `cell` is the table cell, counted from 0, where it stands. */
export type Note = (rule: string, reason: string, line: number, cell?: number) => void;

/** Collects problems of one report. The column of a cell is where it begins in its line, counted from 1. */
export function notes(
  { name, pages }: Pick<Source, 'name' | 'pages'>,
  { lines, printed }: Pick<Extraction, 'lines' | 'printed'>,
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
    const cells = (lines[line - 1] ?? '').split('\t');
    const before = cells.slice(0, cell).reduce((sum, each) => sum + each.length + 1, 0);
    const text = cells[cell] ?? '';
    const own = printed ? lineOf(line, text, printed) : line;
    const column = printed ? Math.max(0, printed.lines[own - 1]!.indexOf(text.split(' ')[0]!)) : before;
    add(rule, reason, own, column + 1);
  };
  return { messages, note, noteLine: (rule, reason, line) => add(rule, reason, line, 1) };
}
