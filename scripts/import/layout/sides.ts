import { centre } from '../read/extent.ts';
import type { Line } from '../read/line.ts';
import type { Extent } from '../read/types.ts';

/** Where something begins and ends, from the left. */
export type Sides = Pick<Extent, 'left' | 'right'>;

/** The sides of an extent, and nothing else of it. */
export function sidesOf({ left, right }: Sides): Sides {
  return { left, right };
}

/** The places that no word stands in, between two ends. */
export function gapsOf(words: readonly Sides[], from: number, to: number): Sides[] {
  const out: Sides[] = [];
  let end = from;
  for (const word of [...words.toSorted((a, b) => a.left - b.left), { left: to, right: to }]) {
    if (word.left > end + 0.01) out.push({ left: end, right: Math.min(word.left, to) });
    end = Math.max(end, word.right);
    if (end >= to) break;
  }
  return out;
}

/** How far cells are from being set alike, at their left, their right or their middle: 0 they are, 1 not at all. */
export function unaligned(cells: readonly Line[]): number {
  const spread = (of: (cell: Line) => number) => Math.max(...cells.map(of)) - Math.min(...cells.map(of));
  const off = Math.min(
    spread((cell) => cell.left),
    spread((cell) => cell.right),
    2 * spread(centre),
  );
  return Math.min(1, off / (6 * cells[0]!.size));
}
