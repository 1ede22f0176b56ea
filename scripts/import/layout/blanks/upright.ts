import { textOf } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';
import type { Heads } from '../../table/heading.ts';
import { isKnown, nameOf } from '../heading-text.ts';
import { letter, phrasesOf, type Grid } from './grid.ts';

/** A heading that runs upwards is no longer than so many lines, and a head no higher. */
const reach = { blank: 12, head: 40 };

//                                  Årsmål
//
//                    Utfall                     drawn upwards, each heading is a line of its own, at its column
//   Bänkar
//   Målade bänkar    12 st         14 st
/**
 * Sets the headings of a page's tables on the line that heads their names, where a text prints each on a line of its own
 * above it: they ran upwards on the page. The lines where they stood are empty.
 */
export function setUpright(lines: Grid, heads: Heads): Word[][] {
  const out = lines.map((words) => [...words]);
  lines.forEach((words, at) => {
    const name = nameOf({ words: [...words] }, heads);
    if (name?.right !== words.at(-1)?.right || !name) return;
    const above = headingsAbove(lines, at, name, heads);
    const headings = above.map((n) => out[n]!).sort(([a], [b]) => a!.left - b!.left);
    const lefts = [name.right, ...headings.map(([first]) => first!.left)];
    if (above.length < 2 || lefts.some((left, n) => n > 0 && left - lefts[n - 1]! < least)) return;
    const raised = headings.map((own, n): Word => {
      const right = Math.min(own.at(-1)!.right, (lefts[n + 2] ?? Infinity) - 2 * letter.width);
      const { top, bottom } = name;
      return { ...own[0]!, text: textOf({ words: own }), right, top, bottom };
    });
    for (const n of above) out[n] = [];
    out[at] = [...words, ...raised];
  });
  return out;
}

/** Columns begin so far from one another, in points. */
const least = 4 * letter.width;

/** The lines above one that heads names that hold nothing but the heading of another column. */
function headingsAbove(lines: Grid, at: number, name: Word, heads: Heads): number[] {
  const out: number[] = [];
  let blank = 0;
  for (let n = at - 1; n >= Math.max(0, at - reach.head) && blank <= reach.blank; n--) {
    const words = lines[n]!;
    if (!words.length) {
      blank++;
      continue;
    }
    const isOne = words[0]!.left > name.right && phrasesOf(words).length === 1;
    if (!isOne || !isKnown(textOf({ words }), heads)) break;
    out.push(n);
    blank = 0;
  }
  return out;
}
