import type { Extent } from '../../types.ts';
import { blots, type Blot } from './blots.ts';
import { flattened } from './flatten.ts';
import { withoutNegatives } from './negative.ts';
import { pieces, type Piece } from './pieces.ts';
import { dpi, faint, high, inky, wide, type Picture } from './picture.ts';
import { rulings, type Rulings } from './rulings.ts';
import { skew, straightened } from './skew.ts';
import { symbol } from './symbol.ts';

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

/** Dots and rings stand no higher above a letter, in its height. */
const mark = 0.45;

/** What rises no more than this above it is a letter's own blurred edge, in parts of an inch. */
const blurred = 0.01;

//   ──┬──────┬──
//     │ 66 % │      a blurred one is wider, and reaches from ruling to ruling, give or take a hair
//   ──┴──────┴──
/** The side of a cell is so wide at most, and ends so near to the rulings above and below it, in the same parts. */
const [widest, hair] = [0.04, 0.015];

/** Looks at a page. */
export function look(page: Picture): Looked {
  const straight = straightened(page, skew(page));
  const first = flat(straight);
  const turned = withoutNegatives(straight, [...first.across, ...first.down]);
  const { picture, across, down } = turned === straight ? first : flat(turned);
  for (const line of [...across, ...down]) erase(picture, line);
  const ink = blots(picture, dust);
  const sides = ink.filter(
    (blot) => (wide(blot) <= side.wide * dpi && high(blot) >= side.high * dpi) || isSide(blot, across),
  );
  for (const line of sides) erase(picture, line);
  const icons = ink.filter((blot) => (isFilled(blot) || isSlanting(picture, blot)) && isAlone(blot, ink));
  for (const icon of icons) erase(picture, icon);
  const drawn = [...down, ...sides].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  const drawnOnly = new Set([...sides, ...icons]);
  const print = ink.filter((blot) => !drawnOnly.has(blot));
  // A sign close before a name is none of its letters.
  const signs = new Set(print.filter((blot) => isAlone(blot, ink) && symbol(picture, blot)));
  const lines = pieces(
    print.filter((blot) => !signs.has(blot)),
    drawn,
  );
  const marked = lines.map((line) => {
    const top = Math.min(...line.blots.map((blot) => markedTop(picture, blot)));
    return { ...line, top };
  });
  return {
    picture,
    rulings: [...across, ...drawn],
    icons,
    pieces: [...marked, ...[...signs].map((blot) => ({ ...blot, blots: [blot] }))],
  };
}

//   ··
//   O     the dots of a small "Ö" are too light for ink
/** Where a letter begins with what stands faint above it; what comes down from the line above does not count. */
function markedTop({ width, data }: Picture, { left, top, right, bottom }: Blot): number {
  const isFaint = (y: number) =>
    data.subarray(y * width + left, y * width + right).some((each) => each < faint);
  let y = Math.max(0, Math.round(top - mark * (bottom - top)));
  while (y < top && isFaint(y)) y++;
  while (y < top && !isFaint(y)) y++;
  return top - y > blurred * dpi ? y : top;
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

/** Whether a thin stroke stands between two rulings, from the one to the other. */
function isSide(blot: Blot, across: readonly Extent[]): boolean {
  const isAt = (y: number) => (line: Extent) =>
    line.left <= blot.right &&
    line.right >= blot.left &&
    y >= line.top - hair * dpi &&
    y <= line.bottom + hair * dpi;
  return (
    wide(blot) <= widest * dpi &&
    high(blot) >= 2 * wide(blot) &&
    across.some(isAt(blot.top)) &&
    across.some(isAt(blot.bottom))
  );
}

/** Whether a shape is as wide as high and mostly ink, as a dot, a square or a triangle is and no letter. */
function isFilled(blot: Blot): boolean {
  const [across, down] = [wide(blot), high(blot)];
  const isSquare = across >= 0.88 * down && across <= 1.14 * down;
  return down >= 0.035 * dpi && isSquare && blot.ink >= 0.7 * across * down;
}

/** Whether a shape is one straight stroke, about as wide as high: a pencil or an arrow, wider than a slash. */
function isSlanting({ width, data }: Picture, blot: Blot): boolean {
  const { left, top, right, bottom } = blot;
  const [across, down] = [wide(blot), high(blot)];
  if (down < 0.035 * dpi || down > 0.2 * dpi || across < 0.6 * down || across > 1.7 * down) return false;
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

//   KF:s mål       a bold colon is two filled dots, a ring is one
/** Whether no letter stands as near to a shape as letters of a word stand: a bold "n" is as filled as a dot. */
function isAlone(shape: Blot, ink: readonly Blot[]): boolean {
  return !ink.some((blot) => {
    // A point is near to its word by the height of its letters, and so is a ring above them.
    const isPoint = high(blot) >= 2 * high(shape);
    const near = 0.3 * high(isPoint ? blot : shape);
    const over = isPoint ? near : 0;
    return (
      blot !== shape &&
      blot.top < shape.bottom + over &&
      blot.bottom > shape.top &&
      blot.left < shape.right + near &&
      blot.right > shape.left - near
    );
  });
}
