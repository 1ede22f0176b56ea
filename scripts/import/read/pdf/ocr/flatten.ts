import { blank, type Picture } from './picture.ts';

/** The side of the squares whose paper is looked at, in pixels: larger than a letter, smaller than a cell. */
const side = 48;

/**
 * Makes the paper white: shading behind a heading, a yellowed sheet and a shadow along the fold are taken out, so that
 * one threshold tells ink from paper everywhere.
 */
export function flattened(page: Picture): Picture {
  const { width, height, data } = page;
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  const paper = new Uint8Array(across * down);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++)
      paper[row * across + column] = paperIn(page, column * side, row * side);
  const to = blank(width, height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / side) * across;
    for (let x = 0; x < width; x++) {
      const white = paper[row + Math.floor(x / side)]!;
      to.data[y * width + x] = Math.min(255, (data[y * width + x]! * 250) / white);
    }
  }
  return to;
}

/** The shade that four fifths of a square's pixels are darker than: paper, unless the square is all ink. */
function paperIn({ width, height, data }: Picture, left: number, top: number): number {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = top; y < Math.min(height, top + side); y += 2)
    for (let x = left; x < Math.min(width, left + side); x += 2, all++) counts[data[y * width + x]!]!++;
  let seen = 0;
  for (let shade = 255; shade > 0; shade--) {
    seen += counts[shade]!;
    if (seen >= all / 4) return Math.max(shade, darkestPaper);
  }
  return darkestPaper;
}

/** No shading under black text is darker. */
const darkestPaper = 120;
