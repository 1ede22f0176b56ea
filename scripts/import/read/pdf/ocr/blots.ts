import type { Extent } from '../../types.ts';
import { inky, widen, type Picture } from './picture.ts';

/** One connected stroke of ink: most letters, half an "i", a comma. */
export interface Blot extends Extent {
  /** How many of its pixels are ink. */
  ink: number;
}

/** A stretch of ink in one row and the blot it is part of. */
interface Stretch {
  left: number;
  right: number;
  of: number;
}

/** All blots of a page; those of fewer than `least` pixels are dust and left out. */
export function blots({ width, height, data }: Picture, least: number): Blot[] {
  const found: Blot[] = [];
  const parents: number[] = [];
  let above: Stretch[] = [];
  for (let y = 0; y < height; y++) {
    const row: Stretch[] = [];
    let from = 0;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if (data[at]! >= inky) continue;
      const left = x;
      while (x < width && data[at]! < inky) (x++, at++);
      while (from < above.length && above[from]!.right < left) from++;
      let of = -1;
      for (let next = from; next < above.length && above[next]!.left <= x; next++) {
        const root = rootOf(parents, above[next]!.of);
        if (of < 0) of = root;
        else if (root !== of) {
          parents[root] = of;
          grow(found[of]!, found[root]!);
        }
      }
      if (of < 0) {
        of = found.length;
        parents.push(of);
        found.push({ left, top: y, right: x, bottom: y + 1, ink: x - left });
      } else grow(found[of]!, { left, top: y, right: x, bottom: y + 1, ink: x - left });
      row.push({ left, right: x, of });
    }
    above = row;
  }
  return found.filter((blot, at) => parents[at] === at && blot.ink >= least);
}

function rootOf(parents: number[], of: number): number {
  while (parents[of] !== of) of = parents[of] = parents[parents[of]!]!;
  return of;
}

function grow(blot: Blot, by: Blot): void {
  widen(blot, by);
  blot.ink += by.ink;
}
