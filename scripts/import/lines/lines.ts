import type { Span } from './span.ts';

/** A text's lines, asked by their numbers, which count from 1. */
export class Lines implements Iterable<[n: number, text: string]> {
  /** The same lines in order, for what asks no numbers. */
  readonly texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.texts = texts;
  }

  /** The number of the last line; 0 where there is none. */
  get last(): number {
    return this.texts.length;
  }

  /** What a line says; "" outside the ends, as if blank lines stood above the first and below the last. */
  at(n: number): string {
    return this.texts[n - 1] ?? '';
  }

  /** Whether blank lines stand above and below a line. */
  isApart(n: number): boolean {
    return [n - 1, n + 1].every((beside) => this.at(beside).trim() === '');
  }

  /** Numbers and texts of the lines of a span in order, both ends included; none of what is outside the text. */
  *in([first, last]: Span): Generator<[n: number, text: string]> {
    for (let n = Math.max(1, first); n <= Math.min(last, this.last); n++) yield [n, this.texts[n - 1]!];
  }

  /** The same, without those that hold nothing but blanks. */
  *filled(span: Span): Generator<[n: number, text: string]> {
    for (const line of this.in(span)) if (line[1].trim() !== '') yield line;
  }

  /** The lines as a change of each makes them. */
  map(change: (text: string, n: number) => string): Lines {
    return new Lines(this.texts.map((text, at) => change(text, at + 1)));
  }

  /** All lines with their numbers. */
  [Symbol.iterator](): Generator<[n: number, text: string]> {
    return this.in([1, this.last]);
  }
}
