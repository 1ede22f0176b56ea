import type { Blot } from './blots.ts';
import type { Picture } from './picture.ts';

/** What a digit looks like: how dark each square of it is, row by row, 0–1; as high as the grid, as wide as it is. */
type Shape = Float32Array;

/** A digit that is known, and the place that it was seen at. */
interface Sample {
  digit: string;
  shape: Shape;
  of: Blot;
}

/** What a stroke looks like. */
export interface Sight {
  /** The digit, null where its shape does not tell. */
  digit: string | null;
  /** The digits that it is clearly none of. */
  not: readonly string[];
}

/** Tells digits by their shapes, one for each stroke. */
export type Eye = (strokes: readonly Blot[]) => Sight[];

/** Squares along each side of a shape. */
const side = 16;

/** A digit is told by so many of its samples, those that it is most like. */
const most = 3;

/** Fewer samples tell nothing. */
const least = 2;

/** A shape is so much less like any other digit than like its own; and so much less like one that it clearly is not. */
const [clear, clearly] = [1.3, 1.4];

/** A shape that differs from all samples by this share of its squares is no digit, or blotted. */
const strange = 0.16;

/**
 * Learns digits from figures of a page that are sure, and tells others by them. A reader guesses from what figures it
 * has seen in other prints; this looks at nothing but the shapes on the page, and so does not err where that errs.
 */
export function eyeOf(page: Picture, figures: readonly { digits: string; strokes: readonly Blot[] }[]): Eye {
  const samples = figures.flatMap(({ digits, strokes }) =>
    strokes.map((of, at): Sample => ({ digit: digits[at]!, shape: shapeOf(page, of), of })),
  );
  return (strokes) => {
    // A figure is not its own witness.
    const others = samples.filter(({ of }) => !strokes.includes(of));
    return strokes.map((stroke) => sight(shapeOf(page, stroke), others));
  };
}

function sight(shape: Shape, samples: readonly Sample[]): Sight {
  const met = new Map<string, number[]>();
  for (const each of samples)
    met.set(each.digit, [...(met.get(each.digit) ?? []), difference(shape, each.shape)]);
  const ranked = [...met]
    .filter(([, away]) => away.length >= least)
    .map(([digit, away]) => {
      const best = away.sort((a, b) => a - b).slice(0, most);
      return { digit, away: best.reduce((sum, each) => sum + each, 0) / best.length };
    })
    .sort((a, b) => a.away - b.away);
  const [first, second] = ranked;
  if (!first || !second || first.away >= strange) return { digit: null, not: [] };
  return {
    digit: second.away > clear * first.away ? first.digit : null,
    not: ranked.filter((each) => each.away > clearly * first.away).map((each) => each.digit),
  };
}

function shapeOf({ width, data }: Picture, { left, top, right, bottom }: Blot): Shape {
  const shape = new Float32Array(side * side);
  const scale = side / (bottom - top);
  const start = (side - (right - left) * scale) / 2;
  const count = new Float32Array(side * side);
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const column = Math.floor(start + (x - left + 0.5) * scale);
      if (column < 0 || column >= side) continue;
      const at = Math.floor((y - top + 0.5) * scale) * side + column;
      shape[at]! += 1 - data[y * width + x]! / 255;
      count[at]!++;
    }
  return shape.map((dark, at) => (count[at] ? dark / count[at] : 0));
}

function difference(a: Shape, b: Shape): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs(a[at]! - b[at]!);
  return sum / a.length;
}
