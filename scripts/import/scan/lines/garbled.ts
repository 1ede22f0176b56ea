import type { Restored } from '../../words/restore.ts';
import { unitOf } from '../tokens/cell-line.ts';

/** So great a share of a line's words must be unread. */
const share = 0.75;

/**
 * Lines of which no word could be read: shaded headings and charts. They hold no figure.
 *
 *   famine Staci [sts aoe      was "Aktivitet Startdatum Slutdatum Avvikelse"
 */
export function garbledLines(lines: readonly string[], open: Restored['open']): Set<number> {
  const unread = new Map<number, number>();
  //   kwh kwh kwh      of the cells above
  for (const { line, word } of open) if (unitOf(word) === null) unread.set(line, (unread.get(line) ?? 0) + 1);
  const out = new Set<number>();
  for (const [line, count] of unread) {
    const words = lines[line - 1]!.match(/\p{L}{2,}/gu) ?? [];
    if (words.length > 1 && count >= words.length * share && !/\d/.test(lines[line - 1]!)) out.add(line);
  }
  return out;
}
