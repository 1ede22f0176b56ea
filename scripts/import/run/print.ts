import { printable } from '../read/control.ts';
import type { Told } from './job.ts';

/** Prints a line that may hold what a report or a file's name says. */
export function warn(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** Prints a message with its place and rule, and what to do. */
export function report({ line, advice }: Told): void {
  warn(line);
  if (advice) process.stderr.write(`  ${printable(advice)}\n`);
}

/** Prints what is said while reports are read side by side in the order of the reports: live for the first one open. */
export class InTurn {
  readonly #print: (line: string) => void;
  readonly #kept = new Map<number, string[]>();
  #turn = 0;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  say(at: number, line: string): void {
    if (at === this.#turn) return this.#print(line);
    this.#kept.set(at, [...(this.#kept.get(at) ?? []), line]);
  }

  /** The first one is done: the next may speak. */
  next(): void {
    this.#turn++;
    for (const line of this.#kept.get(this.#turn) ?? []) this.#print(line);
    this.#kept.delete(this.#turn);
  }
}
