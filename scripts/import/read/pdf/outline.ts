import { spanned } from '../extent.ts';
import type { Extent } from '../types.ts';
import { place, type Matrix } from './matrix.ts';

/** One part of a path, drawn without lifting the pen. */
export interface Outline {
  /** Its corners, and what its curves are bent by. */
  points: (readonly [x: number, y: number])[];
  /** Whether it has no curve. */
  straight: boolean;
}

//   0 x y   move      1 x y   line      2 …   curve (six numbers)      3 …  curve (four)      4   close
/** The parts of a path as pdf.js hands it out, where they come to lie on the page. */
export function outlines(path: ArrayLike<number>, by: Matrix): Outline[] {
  const out: Outline[] = [];
  let open: Outline = { points: [], straight: true };
  const end = () => {
    if (open.points.length) out.push(open);
    open = { points: [], straight: true };
  };
  for (let at = 0; at < path.length;) {
    const kind = path[at]!;
    const numbers = kind === 2 ? 6 : kind === 3 ? 4 : kind === 4 ? 0 : 2;
    if (kind === 0) end();
    for (let n = at + 1; n < at + 1 + numbers; n += 2) open.points.push(place(by, path[n]!, path[n + 1]!));
    if (numbers === 6 || kind === 3) open.straight = false;
    at += 1 + numbers;
  }
  end();
  return out;
}

/** How far a corner may lie off the box that it is of, in points. */
const slack = 0.5;
/** So many points a box has at most: where it is closed, its first corner comes again. */
const mostCorners = 6;

/** The box that a part draws, upright and whole; null for any other shape. */
export function boxOf({ points, straight }: Outline): Extent | null {
  if (!straight || points.length < 4 || points.length > mostCorners) return null;
  const box = spanned(points);
  const isEdge = (value: number, one: number, other: number) =>
    Math.min(Math.abs(value - one), Math.abs(value - other)) < slack;
  const isCorner = ([x, y]: readonly [number, number]) =>
    isEdge(x, box.left, box.right) && isEdge(y, box.top, box.bottom);
  return points.every(isCorner) ? box : null;
}
