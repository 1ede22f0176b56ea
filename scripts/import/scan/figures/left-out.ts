import { letters } from '../../lines/letters.ts';
import type { LeftOut } from '../../table/types.ts';
import { knownLabel } from './label.ts';
import { opensTable, stacks, type Stack } from './stack.ts';
import type { Around } from './types.ts';

/** A table has so many rows that the city's tables print, or as many with figures. */
const least = 2;

/** The economy tables among lines that no table took, each once though its next page prints the header once more. */
export function leftOut(
  lines: readonly string[],
  span: readonly [number, number],
  around: Around,
): LeftOut[] {
  const out: LeftOut[] = [];
  for (const stack of stacks(lines, span, around).stacks) {
    const line = stack.heads.findLast((each) => opensTable(lines[each - 1]!.trim()));
    if (line === undefined || !isTable(stack)) continue;
    const header = lines[line - 1]!.trim().replace(/\s+/g, ' ');
    // "Mnkr" alone may head any table.
    const isRepeated = header.includes(' ') && letters(header) === letters(out.at(-1)?.header ?? '');
    if (!isRepeated) out.push({ line, header });
  }
  return out;
}

/** Whether labels below a heading are those of a table, and no text. */
function isTable({ rows }: Stack): boolean {
  const known = rows.filter((row) => knownLabel(row.label.join(' ')) !== null).length;
  const figured = rows.filter((row) => row.figures.length > 0).length;
  return known >= least || (figured >= least && figured >= rows.length / 2);
}
