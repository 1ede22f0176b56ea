import type { Hue } from '../knowledge/hues.ts';
import { liesOn, middle, overlap } from '../read/extent.ts';
import type { Extent, WordPage } from '../read/types.ts';
import type { LaidLine } from './layout.ts';

/** An icon that has a colour. */
interface Lamp extends Extent {
  hue: Hue;
}

/** A line that is printed. */
interface Printed extends Extent {
  line: number;
}

/** No icon belongs to a line that stands farther above it, in points. */
const farthest = 40;

/** More small coloured parts on a page than this are a drawing. */
const mostIcons = 200;

/** The colours of the icons of some pages, from left to right, by the line (from 1) that they stand on, or else below. */
export function litLines(pages: readonly WordPage[], laid: readonly LaidLine[]): Map<number, Hue[]> {
  const out = new Map<number, Hue[]>();
  for (const page of pages) {
    const lamps = lampsOf(page);
    if (!lamps.length) continue;
    const lines = laid.flatMap(({ page: own, box }, at): Printed[] => {
      if (own !== page.number || !box) return [];
      const [left, top, right, bottom] = box;
      return [{ line: at + 1, left, top, right, bottom }];
    });
    for (const lamp of lamps) {
      const own = lineAt(lamp, lines) ?? lineAbove(lamp, lines);
      if (own) out.set(own.line, [...(out.get(own.line) ?? []), lamp.hue]);
    }
  }
  return out;
}

/** The icons of a page that have a colour, from left to right; a part of one drawn over another is no icon of its own. */
function lampsOf({ words, marks }: WordPage): Lamp[] {
  const all = [...marks, ...words].flatMap(({ left, top, right, bottom, hue }) =>
    hue ? [{ left, top, right, bottom, hue }] : [],
  );
  all.sort((a, b) => a.left - b.left);
  if (all.length > mostIcons) return [];
  return all.filter((lamp, at) => !all.slice(0, at).some((before) => liesOn(before, lamp)));
}

//   ● Uppfylls helt      ● Uppfylls delvis       two lines of text beside one another: the nearest has it
/** The line that an icon stands on. */
function lineAt(lamp: Lamp, lines: readonly Printed[]): Printed | undefined {
  const beside = lines.filter(({ top, bottom }) => top <= middle(lamp) && middle(lamp) <= bottom);
  const away = (line: Extent) => Math.max(0, line.left - lamp.right, lamp.left - line.right);
  return beside.sort((a, b) => away(a) - away(b))[0];
}

/** The line that an icon on its own stands below. */
function lineAbove(lamp: Lamp, lines: readonly Printed[]): Printed | undefined {
  const above = lines.filter(
    (line) => line.bottom <= middle(lamp) && line.bottom > lamp.top - farthest && overlap(line, lamp) > 0,
  );
  return above.sort((a, b) => b.bottom - a.bottom)[0];
}
