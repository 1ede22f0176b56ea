import { around } from '../extent.ts';
import type { Extent, Mark } from '../types.ts';

/** No letter is lower or higher than this, in points. */
const [lowest, highest] = [2, 24];
/** So many letters stand on one line, and have so many widths: what is alike is a dotted line, or ticks. */
const [leastOnLine, leastWidths] = [8, 5];
/** Print of fewer letters is a logo. */
const least = 40;

/**
 * Where a page draws letters as curves, as programs do that take no fonts along: small shapes of many widths that stand on
 * common lines. Null where it draws none.
 */
export function curved(marks: readonly Mark[]): Extent | null {
  const lines = new Map<number, Mark[]>();
  for (const mark of marks) {
    const height = mark.bottom - mark.top;
    if (mark.kind !== 'icon' || height < lowest || height > highest) continue;
    const at = Math.round(2 * mark.bottom);
    const line = lines.get(at);
    if (line) line.push(mark);
    else lines.set(at, [mark]);
  }
  const widths = (line: readonly Mark[]) =>
    new Set(line.map((each) => Math.round(10 * (each.right - each.left))));
  const letters = [...lines.values()]
    .filter((line) => line.length >= leastOnLine && widths(line).size >= leastWidths)
    .flat();
  return letters.length >= least ? around(letters) : null;
}
