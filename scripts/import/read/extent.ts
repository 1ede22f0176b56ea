import type { Extent } from './types.ts';

/** Where something begins and ends, from the left. */
export type Sides = Pick<Extent, 'left' | 'right'>;

/** The sides of an extent, and nothing else of it. */
export function sidesOf({ left, right }: Sides): Sides {
  return { left, right };
}

/** The smallest extent around all of some (at least one). */
export function around(parts: readonly Extent[]): Extent {
  const out = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of parts) stretch(out, left, top, right, bottom);
  return out;
}

/** The smallest extent that holds all of some points (at least one). */
export function spanned(points: readonly (readonly [x: number, y: number])[]): Extent {
  const out = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) stretch(out, x, y, x, y);
  return out;
}

/** Makes an extent reach around some edges as well. */
function stretch(out: Extent, left: number, top: number, right: number, bottom: number): void {
  out.left = Math.min(out.left, left);
  out.top = Math.min(out.top, top);
  out.right = Math.max(out.right, right);
  out.bottom = Math.max(out.bottom, bottom);
}

/** What two extents have in common; its right lies before its left, or its bottom above its top, where that is nothing. */
export function shared(a: Extent, b: Extent): Extent {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The four edges of an extent, each a line. */
export function edgesOf({ left, top, right, bottom }: Extent): Extent[] {
  return [
    { left, right, top, bottom: top },
    { left, right, top: bottom, bottom },
    { left, right: left, top, bottom },
    { left: right, right, top, bottom },
  ];
}

/** How far two extents lie beside each other, in points; negative: the width of the gap between them. */
export function overlap(a: Sides, b: Sides): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** Sides that lie over one another as one, from the left. */
export function merged(all: readonly Sides[]): Sides[] {
  const out: Sides[] = [];
  for (const each of all.toSorted((a, b) => a.left - b.left)) {
    const last = out.at(-1);
    if (last && each.left < last.right) last.right = Math.max(last.right, each.right);
    else out.push(sidesOf(each));
  }
  return out;
}

/** The middle of an extent from left to right. */
export function centre({ left, right }: Sides): number {
  return (left + right) / 2;
}

/** The middle of an extent from top to bottom. */
export function middle({ top, bottom }: Pick<Extent, 'top' | 'bottom'>): number {
  return (top + bottom) / 2;
}

/** Whether the middle of a part lies on a box. */
export function liesOn(box: Extent, part: Extent): boolean {
  const x = centre(part);
  const y = middle(part);
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

/** A box turned about the corner so that what runs a way on it (1 down, 2 to the left, 3 up) runs to the right. */
export function straightened({ left, top, right, bottom }: Extent, way: 0 | 1 | 2 | 3): Extent {
  if (way === 1) return { left: top, top: -right, right: bottom, bottom: -left };
  if (way === 2) return { left: -right, top: -bottom, right: -left, bottom: -top };
  if (way === 3) return { left: -bottom, top: left, right: -top, bottom: right };
  return { left, top, right, bottom };
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

/** The places that the fewest words stand in, between two ends. */
export function freest(words: readonly Sides[], from: number, to: number): Sides[] {
  const ends = [...new Set([from, to, ...words.flatMap(({ left, right }) => [left, right])])]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b);
  const parts = ends.slice(1).map((right, n) => {
    const left = ends[n]!;
    return { left, right, count: words.filter((word) => word.left < right && word.right > left).length };
  });
  const least = Math.min(...parts.map(({ count }) => count));
  const others = parts.filter(({ count }) => count > least);
  return gapsOf(others, from, to);
}
