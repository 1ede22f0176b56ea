import { middle, overlap } from '../extent.ts';
import type { Mark, Word } from '../types.ts';

/** A line through a word runs within this share of its height, around its middle. */
const core = 0.3;
/** A line through words ends where they end, give or take so many points. */
const slack = 3;

//   ~~98,1 %~~   97,4 %      a rule of a table runs between its rows, and on beyond what stands there
/** Words, of which those that a line is drawn through are told. */
export function withStrokes(words: Word[], marks: readonly Mark[]): Word[] {
  for (const line of marks) {
    if (line.kind !== 'line' || line.right - line.left < 2 * (line.bottom - line.top)) continue;
    const met = words.filter((word) => runsThrough(line, word));
    const [left, right] = [
      Math.min(...met.map((word) => word.left)),
      Math.max(...met.map((word) => word.right)),
    ];
    if (line.left < left - slack || line.right > right + slack) continue;
    for (const word of met) word.struck = true;
  }
  return words;
}

function runsThrough(line: Mark, word: Word): boolean {
  const off = Math.abs(middle(line) - middle(word));
  return off < (core / 2) * (word.bottom - word.top) && overlap(line, word) > 0.8 * (word.right - word.left);
}
