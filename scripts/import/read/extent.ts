import type { Extent } from './types.ts';

/** The smallest extent around all of some (at least one). */
export function around(parts: readonly Extent[]): Extent {
  const out = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of parts) {
    out.left = Math.min(out.left, left);
    out.top = Math.min(out.top, top);
    out.right = Math.max(out.right, right);
    out.bottom = Math.max(out.bottom, bottom);
  }
  return out;
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
export function overlap(a: Pick<Extent, 'left' | 'right'>, b: Pick<Extent, 'left' | 'right'>): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** The middle of an extent from left to right. */
export function centre({ left, right }: Pick<Extent, 'left' | 'right'>): number {
  return (left + right) / 2;
}

/** The middle of an extent from top to bottom. */
export function middle({ top, bottom }: Pick<Extent, 'top' | 'bottom'>): number {
  return (top + bottom) / 2;
}
