import type { Extent } from '../../types.ts';
import { blots, type Blot } from './blots.ts';
import { dpi, high, inky, type Picture } from './picture.ts';

/** A ground that letters stand on is at least so wide and so high, in parts of an inch: no letter and no icon is. */
const least = { wide: 0.4, high: 0.12 };

/** So much of a ground is dark at least, and so much of it is light letters. */
const [dark, light] = [0.55, 0.02];

/**
 * A page whose light letters on dark ground, as a table's head may have, are dark ones on white: each such ground is
 * turned to its negative. `rulings` are no part of a ground. The page itself where it has none.
 */
export function withoutNegatives(page: Picture, rulings: readonly Extent[]): Picture {
  const bare = { ...page, data: page.data.slice() };
  for (const ruling of rulings) repaint(bare, ruling, () => 255);
  const large = blots(bare, dark * least.wide * least.high * dpi * dpi);
  const grounds = large.flatMap((blot) => {
    const shade = groundOf(bare, blot);
    return shade === null ? [] : [{ blot, shade }];
  });
  if (!grounds.length) return page;
  const to = { ...page, data: page.data.slice() };
  for (const { blot, shade } of grounds)
    repaint(to, blot, (own) => Math.min(255, (255 * (255 - own)) / (255 - shade)));
  return to;
}

/** How dark a ground is that light letters stand on; null for any other blot. */
function groundOf({ width, data }: Picture, blot: Blot): number | null {
  const wide = blot.right - blot.left;
  const all = wide * high(blot);
  if (wide < least.wide * dpi || high(blot) < least.high * dpi || blot.ink < dark * all) return null;
  let [lit, shades] = [0, 0];
  for (let y = blot.top; y < blot.bottom; y++)
    for (let at = y * width + blot.left; at < y * width + blot.right; at++)
      if (data[at]! >= inky) lit++;
      else shades += data[at]!;
  return lit < light * all ? null : shades / (all - lit);
}

/** Gives each pixel of an area another shade, in place. */
function repaint({ width, data }: Picture, area: Extent, shadeOf: (shade: number) => number): void {
  for (let y = area.top; y < area.bottom; y++)
    for (let at = y * width + area.left; at < y * width + area.right; at++) data[at] = shadeOf(data[at]!);
}
