import type { Extent } from '../../types.ts';
import { blots, type Blot } from './blots.ts';
import { flattened } from './flatten.ts';
import { withoutNegatives } from './negative.ts';
import { pieces, type Piece } from './pieces.ts';
import { dpi, inky, type Picture } from './picture.ts';
import { rulings, type Rulings } from './rulings.ts';
import { skew, straightened } from './skew.ts';

/** A page as it is before anything is read: upright, its paper white, its rulings told from its print. */
export interface Looked {
  /** The page without rulings. */
  picture: Picture;
  /** Lines drawn across and down. */
  rulings: Extent[];
  /** Filled shapes and slanting strokes: icons, bullets. */
  icons: Blot[];
  /** What is to be read. */
  pieces: Piece[];
}

/** Fewer pixels of ink are dust. */
const dust = 6;

/** The ink of a straight stroke lies along one line at least so well, 1 being all of it. */
const straight = 0.8;

/** A stroke so thin and so high is no letter but the side of a low cell; in parts of an inch. */
const side = { wide: 0.016, high: 0.12 };

/** Looks at a page. */
export function look(page: Picture): Looked {
  const straight = straightened(page, skew(page));
  const first = flat(straight);
  const turned = withoutNegatives(straight, [...first.across, ...first.down]);
  const { picture, across, down } = turned === straight ? first : flat(turned);
  for (const line of [...across, ...down]) erase(picture, line);
  const ink = blots(picture, dust);
  const sides = ink.filter(
    (blot) => blot.right - blot.left <= side.wide * dpi && blot.bottom - blot.top >= side.high * dpi,
  );
  for (const line of sides) erase(picture, line);
  const icons = ink.filter((blot) => (isFilled(blot) || isSlanting(picture, blot)) && isAlone(blot, ink));
  for (const icon of icons) erase(picture, icon);
  const drawn = [...down, ...sides].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  const apart = new Set([...sides, ...icons]);
  return {
    picture,
    rulings: [...across, ...drawn],
    icons,
    pieces: pieces(
      ink.filter((blot) => !apart.has(blot)),
      drawn,
    ),
  };
}

/** A page whose paper is white, and the rulings drawn on it. */
function flat(page: Picture): { picture: Picture } & Rulings {
  const picture = flattened(page);
  return { picture, ...rulings(picture) };
}

function erase({ width, height, data }: Picture, { left, top, right, bottom }: Extent): void {
  for (let y = Math.max(0, top - 1); y < Math.min(height, bottom + 1); y++)
    data.fill(255, y * width + Math.max(0, left - 1), y * width + Math.min(width, right + 1));
}

/** Whether a shape is as wide as high and mostly ink, as a dot, a square or a triangle is and no letter. */
function isFilled({ left, top, right, bottom, ink }: Blot): boolean {
  const [wide, high] = [right - left, bottom - top];
  return high >= 0.035 * dpi && wide >= 0.88 * high && wide <= 1.14 * high && ink >= 0.7 * wide * high;
}

/** Whether a shape is one straight stroke, about as wide as high: a pencil or an arrow, wider than a slash. */
function isSlanting({ width, data }: Picture, blot: Blot): boolean {
  const { left, top, right, bottom } = blot;
  const [wide, high] = [right - left, bottom - top];
  if (high < 0.035 * dpi || high > 0.2 * dpi || wide < 0.6 * high || wide > 1.7 * high) return false;
  const [midX, midY] = [(left + right - 1) / 2, (top + bottom - 1) / 2];
  let [xx, yy, xy] = [0, 0, 0];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      if (data[y * width + x]! >= inky) continue;
      xx += (x - midX) ** 2;
      yy += (y - midY) ** 2;
      xy += (x - midX) * (y - midY);
    }
  return Math.abs(xy) >= straight * Math.sqrt(xx * yy);
}

/** Whether no letter stands as near to a shape as letters of a word stand: a bold "n" is as filled as a dot. */
function isAlone(shape: Blot, ink: readonly Blot[]): boolean {
  const near = 0.3 * (shape.bottom - shape.top);
  return !ink.some(
    (blot) =>
      blot !== shape &&
      blot.top < shape.bottom &&
      blot.bottom > shape.top &&
      blot.left < shape.right + near &&
      blot.right > shape.left - near,
  );
}
