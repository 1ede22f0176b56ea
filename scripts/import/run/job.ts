import type { VFileMessage } from 'vfile-message';
import { Refusal, refuse } from '../lines/problem.ts';

/** A report to import. It travels to another thread: plain values only. */
export interface Job {
  path: string;
  /** What messages and facts call the file. */
  name: string;
  password: string | undefined;
}

/** A message as it is printed: what and where, and what to do. */
export interface Told {
  line: string;
  advice: string | null;
}

/** What is said of a report that was imported. */
export interface Said {
  id: string;
  /** The file, as the facts call it. */
  name: string;
  doubts: number;
  /** One line: what was found. */
  summary: string;
  /** Places where something was not as expected. */
  messages: Told[];
}

/** Both files of a report, as they are to be written. */
interface Imported extends Said {
  kind: 'imported';
  facts: string;
  text: string;
}

/** Why there are none, and what was told before that was known. */
export interface Refused {
  kind: 'refused';
  messages: Told[];
  refused: Told;
}

/** What a report gave. */
export type Outcome = Imported | Refused;

/** A message as it is printed: `report.txt:281:14 page 23 Unexpected 8 cells, expected 9 (table-columns)`. */
export function told({ name, reason, ruleId, note }: VFileMessage): Told {
  return { line: `${name} ${reason} (${ruleId})`, advice: note ?? null };
}

/** A refusal as an outcome; every other error is thrown on. */
export function refusedAs(error: unknown, messages: Told[] = []): Refused {
  if (!(error instanceof Refusal)) throw error;
  return { kind: 'refused', messages, refused: told(error.problem) };
}

/** Refuses a second report of the same id: it would overwrite the first. `seen` holds the files by id. */
export function expectOnce({ id, name }: Pick<Said, 'id' | 'name'>, seen: Map<string, string>): void {
  const other = seen.get(id);
  if (other)
    refuse(
      name,
      'report-twice',
      `Unexpected second report ${id}, expected one`,
      `${other} has the same board, year and type: import only one of them.`,
    );
  seen.set(id, name);
}
