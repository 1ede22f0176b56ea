import { VFileMessage } from 'vfile-message';

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
export function problem(
  file: string,
  rule: string,
  reason: string,
  place?: Place,
  advice?: string,
): VFileMessage {
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
