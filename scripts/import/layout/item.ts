import { middle } from '../read/extent.ts';
import { textOf, type Line } from '../read/line.ts';
import type { Extent } from '../read/types.ts';

/** A mark before an item, as a glyph: a bullet, a dash, whatever an icon font shows. */
const glyph = /^(?:[•●▪◦‣·▫■□○–*-]|o|[\ue000-\uf8ff])$/u;
/** A mark stands no farther before its item than this, in the item's size. */
const reach = 3;
/** A drawn mark is no higher than this share of the letters' size. */
const height = 0.75;

//   •  Fler barn tar del av
//      föreningslivet              the text begins here
//      ^
/** The text of an item of a list behind its mark, which may be drawn; null where a line opens no item. */
export function itemOf(line: Line, icons: readonly Extent[]): Pick<Line, 'words' | 'left'> | null {
  const [first, ...rest] = line.words;
  if (rest.length && glyph.test(first!.text) && rest[0]!.left - first!.right < reach * line.size)
    return isText(rest) ? { words: rest, left: rest[0]!.left } : null;
  const isDrawn = icons.some(
    (icon) =>
      icon.right < line.left &&
      icon.right > line.left - reach * line.size &&
      icon.bottom - icon.top < height * line.size &&
      Math.abs(middle(icon) - middle(line)) < 0.4 * line.size,
  );
  return isDrawn && isText(line.words) ? { words: line.words, left: line.left } : null;
}

/** A minus before figures is no mark. */
function isText(words: Line['words']): boolean {
  return /\p{L}{2}/u.test(textOf({ words }));
}
