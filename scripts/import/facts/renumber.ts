import type { Facts, Ownership, ReportText } from '../../../src/model.ts';
import { Owners } from '../lines/owner.ts';
import { range, type Span } from '../lines/span.ts';

/** A text's lines, and those that were laid out from them, with the first and last line each came from. */
export interface Printed {
  lines: readonly string[];
  /** Null for a blank line. */
  from: readonly (Span | null)[];
}

/** What one report gives, by whatever lines. */
interface Given {
  facts: Facts;
  text: ReportText;
}

/** Facts and words that were told by laid-out lines, told by the lines of the text: those that an editor shows. */
export function renumber({ facts, text }: Given, printed: Printed): Given {
  const owners = ownersOf(facts.owners, printed);
  const source = { ...facts.source, lines: printed.lines.length };
  return { facts: { ...retold(facts, printed), source, owners }, text: retold(text, printed) };
}

/** A value with its `line` and `lines`, and those of all it holds, as the text has them. */
function retold<T>(value: T, printed: Printed): T {
  if (Array.isArray(value)) return value.map((each) => retold(each, printed)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => {
    if (key === 'line')
      return [key, lineOf(each as number, 'text' in value ? String(value.text) : '', printed)];
    if (key === 'lines' && Array.isArray(each)) {
      const [first, last] = each as [number, number];
      return [key, [spanOf(first, printed)[0], spanOf(last, printed)[1]]];
    }
    return [key, retold(each, printed)];
  });
  return Object.fromEntries(entries) as T;
}

/** The lines that a laid-out line came from; for a blank one those of the last before it that is none. */
function spanOf(line: number, { from }: Printed): Span {
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
    const text = ` ${printed.lines[n - 1]!.trim().replace(/\s+/g, ' ')} `;
    let found = 0;
    while (found < words.length && text.includes(` ${words.slice(0, found + 1).join(' ')} `)) found++;
    if (found > best.found) best = { line: n, found };
  }
  return best.line;
}

/** Each line of the text is whose the line laid out from it is; what was not laid out is furniture. */
function ownersOf(owners: readonly Ownership[], { lines, from }: Printed): Ownership[] {
  const given = new Owners(lines);
  given.give(range([1, lines.length]), 'furniture');
  for (const [first, last, owner] of owners.toReversed())
    for (const line of range([first, last])) if (from[line - 1]) given.give(range(from[line - 1]!), owner);
  return given.runs();
}
