import type { Lines } from './lines.ts';
import { range, type Span } from './span.ts';

/** A text's lines, and those that were laid out from them, with the first and last line each came from. */
export interface Printed {
  lines: Lines;
  /** Null for a blank line. */
  from: readonly (Span | null)[];
}

/** The lines that a laid-out line came from; for a blank one those of the last before it that is none. */
export function spanOf(line: number, { from }: Printed): Span {
  return from.slice(0, line).findLast((span) => span !== null) ?? [1, 1];
}

/** The line laid out from a line of the text, or from the next one that was laid out; the last where there is none. */
export function laidAt(line: number, { from }: Printed): number {
  const at = from.findIndex((span) => span !== null && span[1] >= line);
  return at < 0 ? from.length : at + 1;
}

//   Andel inköpta ekologiska          76,1 %
//   livsmedel i kronor                          a row's cells stand on one line or another of it
/** The line of a row where a cell begins: the first that holds most of the cell's first words. */
export function lineOf(line: number, cell: string, printed: Printed): number {
  const words = cell.split(' ');
  let best = { line: spanOf(line, printed)[0], found: 0 };
  for (const n of range(spanOf(line, printed))) {
    const text = ` ${printed.lines.at(n).trim().replace(/\s+/g, ' ')} `;
    let found = 0;
    while (found < words.length && text.includes(` ${words.slice(0, found + 1).join(' ')} `)) found++;
    if (found > best.found) best = { line: n, found };
  }
  return best.line;
}
