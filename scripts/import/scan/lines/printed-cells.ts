import type { Restored } from '../../words/restore.ts';
import { cutLine, endsWithPeriod } from '../tokens/cell-line.ts';
import { goOn } from '../tokens/phrase.ts';

/**
 * A restored text whose cells stand as they were read: a piece of a cell is no word of the name.
 *
 *   Antal platser 320 st Tas fr Tertial       "Tas för"
 *   om året amav
 */
export function withPrintedCells(restored: Restored, printed: readonly string[]): Restored {
  const lines = restored.lines.map((line, at) => {
    const count = line === printed[at] ? 0 : brokenCells(line, printed, at);
    return count ? `${withoutLast(line, count)}${lastOf(printed[at]!, count)}` : line;
  });
  const isLeft = ({ line, to }: Restored['changes'][number]) =>
    lines[line - 1] === restored.lines[line - 1] || lines[line - 1]!.includes(to);
  return { ...restored, lines, changes: restored.changes.filter(isLeft) };
}

/** How many words at a line's end are cells that restoring broke. */
function brokenCells(line: string, printed: readonly string[], at: number): number {
  const read = printed[at]!;
  const begun = goOn(null, read.trim());
  // "Faststal" is a piece of "Fastställs 2020", no word.
  if (begun && !begun.whole) return read.trim().split(/\s+/).length;
  if (!endsWithPeriod(read)) return 0;
  const before = cutLine(read, 0);
  if (before.cells.length <= cutLine(line, 0).cells.length) return 0;
  return read.trim().split(/\s+/).length - before.name.split(/\s+/).length;
}

/** A line without its last words, so many of them. */
function withoutLast(line: string, count: number): string {
  return line.replace(new RegExp(`(?:(?:^|\\s+)\\S+){${count}}\\s*$`), '');
}

function lastOf(line: string, count: number): string {
  return line.slice(withoutLast(line, count).length);
}
