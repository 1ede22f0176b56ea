import { shared } from '../../extent.ts';
import type { Extent } from '../../types.ts';

/**
 * A picture in shades of grey: one byte a pixel, row by row, 0 black and 255 white. Parts of it are extents in pixels,
 * whose `right` and `bottom` are the first beyond them.
 */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** How high an area is. */
export function high({ top, bottom }: Pick<Extent, 'top' | 'bottom'>): number {
  return bottom - top;
}

/** How wide an area is. */
export function wide({ left, right }: Pick<Extent, 'left' | 'right'>): number {
  return right - left;
}

/** Widens an area, in place, so that it holds another. */
export function widen(area: Extent, by: Extent): void {
  area.left = Math.min(area.left, by.left);
  area.top = Math.min(area.top, by.top);
  area.right = Math.max(area.right, by.right);
  area.bottom = Math.max(area.bottom, by.bottom);
}

/** Pixels to the inch at which pages are drawn: small print needs them, more cost time and read no better. */
export const dpi = 300;

/** A pixel that is darker is ink. */
export const inky = 150;

/** Lighter than ink, darker than paper: rulings are often grey and a pixel thin, and blurred dots are no darker. */
export const faint = 215;

/** A white picture. */
export function blank(width: number, height: number): Picture {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

/** Cuts an area out of a picture, with white around it: so many pixels at its sides, and above and below. */
export function cut(from: Picture, area: Extent, sides: number, above: number): Picture {
  const width = area.right - area.left;
  const to = blank(width + 2 * sides, area.bottom - area.top + 2 * above);
  for (let y = area.top; y < area.bottom; y++) {
    const start = y * from.width + area.left;
    to.data.set(from.data.subarray(start, start + width), (y - area.top + above) * to.width + sides);
  }
  return to;
}

/** The picture as a file that an OCR reads at once: portable greymap, which nothing has to compress or decode. */
export function greymap({ width, height, data }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}

/** The picture turned clockwise by a quarter; block by block, as memory is near that was met just before. */
export function quarter({ width, height, data }: Picture): Picture {
  const to = blank(height, width);
  const block = 32;
  for (let top = 0; top < height; top += block)
    for (let left = 0; left < width; left += block)
      for (let y = top; y < Math.min(height, top + block); y++)
        for (let x = left; x < Math.min(width, left + block); x++)
          to.data[x * height + height - 1 - y] = data[y * width + x]!;
  return to;
}

/** The picture so many times as large, its shades blended. */
export function enlarged(from: Picture, times: number): Picture {
  const to = blank(from.width * times, from.height * times);
  const last = { x: from.width - 1.001, y: from.height - 1.001 };
  for (let y = 0; y < to.height; y++)
    for (let x = 0; x < to.width; x++) {
      const [fromX, fromY] = [(x + 0.5) / times - 0.5, (y + 0.5) / times - 0.5];
      const shade = shadeAt(from, Math.min(last.x, Math.max(0, fromX)), Math.min(last.y, Math.max(0, fromY)));
      to.data[y * to.width + x] = shade;
    }
  return to;
}

/** The shade between four pixels; x and y must lie within the picture, not on its last row or column. */
export function shadeAt({ width, data }: Picture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, below] = [x - left, y - top];
  const at = top * width + left;
  const upper = data[at]! + right * (data[at + 1]! - data[at]!);
  const lower = data[at + width]! + right * (data[at + width + 1]! - data[at + width]!);
  return upper + below * (lower - upper);
}

/** An inset of a page, given in pixels, without the text that lies on it: that is white. */
export function inset(page: Picture, area: Extent, text: readonly Extent[]): Picture {
  const to = cut(page, area, 0, 0);
  for (const letter of text) {
    const part = shared(area, letter);
    for (let y = part.top - area.top; y < part.bottom - area.top; y++)
      if (part.right > part.left) to.data.fill(255, y * to.width + part.left - area.left, y * to.width + part.right - area.left); // prettier-ignore
  }
  return to;
}
