import { clean, fold } from './clean.ts';
import { isHeadFurniture } from './furniture.ts';

/** A sentence is at least this long; names, addresses and titles are shorter. */
const sentence = 60;

/**
 * Which lines of the head, besides contents, decisions and attachments, are text that a reader reads: sentences.
 * All else (title, board, officers, signatures) is furniture.
 */
export function headProse(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  taken: (line: number) => boolean,
): Set<number> {
  const found = new Set<number>();
  for (let n = first; n <= last; n++) {
    const line = lines[n - 1]!;
    if (taken(n) || line.length < sentence || line.includes('\t') || isHeadFurniture(line)) continue;
    const text = fold(clean(line));
    if (/^\p{Lu}/u.test(text) && /[.!?]$/.test(text) && text.split(' ').length >= 8) found.add(n);
  }
  return found;
}
