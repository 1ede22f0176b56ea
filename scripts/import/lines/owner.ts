import type { Lines } from './lines.ts';
import type { Ownership } from '../../../src/model.ts';

/** Who may own a line; see the model's `Ownership`. */
export type LineOwner = Ownership[2];

/** Hands out the lines of a report. What is given later wins over what was given before. */
export class Owners {
  readonly #by: (LineOwner | undefined)[];
  readonly #count: number;

  constructor(lines: Lines) {
    this.#count = lines.last;
    this.#by = lines.texts.map((line) => (line.trim() === '' ? 'blank' : undefined));
  }

  /** Gives lines that are not blank to an owner. */
  give(lines: Iterable<number>, owner: LineOwner): void {
    for (const line of lines)
      if (this.#by[line - 1] !== 'blank' && line <= this.#count) this.#by[line - 1] = owner;
  }

  /** All lines as runs of one owner each; what nobody took is prose. */
  runs(): Ownership[] {
    const out: Ownership[] = [];
    for (let line = 1; line <= this.#count; line++) {
      const owner = this.#by[line - 1] ?? 'prose';
      const last = out.at(-1);
      if (last && last[2] === owner) last[1] = line;
      else out.push([line, line, owner]);
    }
    return out;
  }
}
