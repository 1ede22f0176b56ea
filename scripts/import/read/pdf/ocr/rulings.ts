import type { Extent } from '../../types.ts';
import { dpi, faint, quarter, type Picture } from './picture.ts';

/** Lines drawn on a page, in pixels. */
export interface Rulings {
  across: Extent[];
  down: Extent[];
}

/** A ruling is at least so long, in parts of an inch: no stroke of a letter is. */
const shortest = 0.3;

/** A ruling is at most so thick, in parts of an inch. */
const thickest = 0.04;

//   ────────────   paper right above and below, but for what crosses it
//   │ 66 % │ 67 %  text a little further off
/** Right beside a row of letters half of the pixels are their strokes; beside a ruling next to none. */
const bare = 0.3;

/** How far from a ruling that is seen, in parts of an inch: a cell's text begins further off. */
const beside = 0.013;

/** Finds the rulings of a flattened page that stands upright. */
export function rulings(page: Picture): Rulings {
  const down = linesAcross(quarter(page)).map(({ left, top, right, bottom }) => {
    return { left: top, top: page.height - right, right: bottom, bottom: page.height - left };
  });
  return { across: linesAcross(page), down };
}

/** A run of faint pixels in one row; `right` is the first beyond it. */
interface Run {
  y: number;
  left: number;
  right: number;
}

function linesAcross(page: Picture): Extent[] {
  const long = Math.round(shortest * dpi);
  const thick = Math.max(2, Math.round(thickest * dpi));
  const open: Extent[] = [];
  const done: Extent[] = [];
  for (let y = 1; y < page.height - 1; y++) {
    for (const run of runs(page, y, long)) {
      const at = open.find((line) => line.right > run.left && line.left < run.right && line.bottom >= y - 1);
      if (!at) open.push({ left: run.left, right: run.right, top: y, bottom: y + 1 });
      else {
        at.left = Math.min(at.left, run.left);
        at.right = Math.max(at.right, run.right);
        at.bottom = y + 1;
      }
    }
    for (let i = open.length - 1; i >= 0; i--) if (open[i]!.bottom < y - 1) done.push(...open.splice(i, 1));
  }
  const found = [...done, ...open].filter((line) => line.bottom - line.top <= thick);
  return found.filter((line) => !found.some((other) => covers(other, line)) && isBare(page, line));
}

/** Whether a longer line lies on, or a hair beside, another: where a line still leans, its steps were found apart. */
function covers(line: Extent, step: Extent): boolean {
  const isLonger = line.right - line.left > step.right - step.left;
  return (
    isLonger &&
    line.left <= step.left + 2 &&
    line.right >= step.right - 2 &&
    line.top <= step.bottom + 2 &&
    line.bottom >= step.top - 2
  );
}

/** Whether there is paper above and below a line, as there is not along a row of letters. */
function isBare(page: Picture, line: Extent): boolean {
  const reach = Math.round(beside * dpi);
  return (
    inked(page, line, line.top - 2 - reach, line.top - 2) < bare &&
    inked(page, line, line.bottom + 2, line.bottom + 2 + reach) < bare
  );
}

/** The share of faint pixels beside a line, in the rows from `top` to before `bottom`. */
function inked(
  { width, height, data }: Picture,
  { left, right }: Extent,
  top: number,
  bottom: number,
): number {
  let found = 0;
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y++)
    for (let x = left; x < right; x++) if (data[y * width + x]! < faint) found++;
  return found / ((bottom - top) * (right - left));
}

/** Runs of faint pixels, each within one row up or down, so that a line that still leans a little is not cut up. */
function runs({ width, data }: Picture, y: number, long: number): Run[] {
  const found: Run[] = [];
  let left = -1;
  let missing = 0;
  const row = y * width;
  for (let x = 0; x <= width; x++) {
    const inked =
      x < width &&
      (data[row + x]! < faint || data[row + x - width]! < faint - 25 || data[row + x + width]! < faint - 25);
    if (inked) {
      if (left < 0) left = x;
      missing = 0;
    } else if (left >= 0 && (++missing > 2 || x === width)) {
      if (x - missing - left + 1 >= long) found.push({ y, left, right: x - missing + 1 });
      left = -1;
      missing = 0;
    }
  }
  return found;
}
