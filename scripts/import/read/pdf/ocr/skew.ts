import { blank, shadeAt, type Picture } from './picture.ts';

/** No page that went through a feeder leans more, in degrees. */
const maxSkew = 2.5;

/** Points of ink that are enough to tell which way lines run. */
const enough = 60_000;

/**
 * How far a page leans, in degrees, clockwise positive: the turn at which its lines, seen from the side, are sharpest.
 * 0 where there is too little ink to tell.
 */
export function skew(page: Picture): number {
  const points = sample(page);
  if (points.length < 400) return 0;
  let best = sharpest(points, page, 0, maxSkew, 0.25);
  best = sharpest(points, page, best, 0.25, 0.05);
  best = sharpest(points, page, best, 0.05, 0.0125);
  return Math.abs(best) < 0.02 ? 0 : best;
}

/** Places where ink begins below white, as x and y in turn: the upper edges of letters and rulings. */
function sample({ width, height, data }: Picture): Int32Array {
  const found: number[] = [];
  for (let y = 1; y < height; y++)
    for (let x = 0; x < width; x += 2)
      if (data[y * width + x]! < 128 && data[(y - 1) * width + x]! >= 128) found.push(x, y);
  const step = Math.max(1, Math.ceil(found.length / 2 / enough));
  if (step === 1) return Int32Array.from(found);
  return Int32Array.from(found.filter((_, at) => (at >> 1) % step === 0));
}

function sharpest(points: Int32Array, page: Picture, around: number, reach: number, step: number): number {
  let best = around;
  let most = -1;
  for (let angle = around - reach; angle <= around + reach + 1e-9; angle += step) {
    const sharp = sharpness(points, page, angle);
    if (sharp > most) [best, most] = [angle, sharp];
  }
  return best;
}

/** The sum of squares of how much ink falls on each two lines when lines lean by an angle. */
function sharpness(points: Int32Array, { width, height }: Picture, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const counts = new Int32Array(height + 2 * Math.ceil(Math.abs(slope) * width) + 2);
  const offset = Math.ceil(Math.abs(slope) * width) + 1;
  for (let at = 0; at < points.length; at += 2)
    counts[Math.round(points[at + 1]! - points[at]! * slope) + offset]!++;
  // Two at a time: a picture stored at 150 dots to the inch has edges on every other line, and would seem sharp at 0.
  return counts.reduce((sum, count, at) => sum + (count + (counts[at - 1] ?? 0)) ** 2, 0);
}

/** Turns a page by so many degrees against the clock, about its middle; what comes in from outside is white. */
export function straightened(page: Picture, degrees: number): Picture {
  if (degrees === 0) return page;
  const { width, height } = page;
  const to = blank(width, height);
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [midX, midY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y++) {
    let fromX = midX - cos * midX - sin * (y - midY);
    let fromY = midY - sin * midX + cos * (y - midY);
    for (let x = 0; x < width; x++, fromX += cos, fromY += sin) {
      if (fromX >= 0 && fromY >= 0 && fromX < width - 1 && fromY < height - 1)
        to.data[y * width + x] = shadeAt(page, fromX, fromY);
    }
  }
  return to;
}
