import { isAssessment, opensGoal } from '../../lines/goal-heading.ts';
import { hasRoom, textOf } from '../../read/line.ts';
import type { Grid } from './grid.ts';

/** So many lines tell how wide a text is set. */
const sample = 8;

//   Nämndmål: Unga har en trygg vardag           "Verksamheten" would have stood beside "vardag": a text begins
//   Verksamheten har under perioden fortsatt med en rutin för bemanning och
/** Sets goals as headings where a text follows them at once: nothing else in a text tells where they end. */
export function setGoals(lines: Grid): void {
  lines.forEach((words, first) => {
    if (!words.length || !opensGoal(textOf({ words }))) return;
    // A name may stand below what it is the name of.
    let last = /:$/.test(textOf({ words })) ? first + 1 : first;
    if (!lines[last]?.length) return;
    while (lines[last + 1]?.length && !endsAt(lines, last)) last++;
    const next = lines[last + 1];
    if (!next?.length || isAssessment(textOf({ words: next })) || next.length < 4) return;
    for (const line of lines.slice(first, last + 1)) for (const word of line) word.bold = true;
  });
}

/** Whether a line ends before its width: the first word of the next, with a capital, would have fitted. */
function endsAt(lines: Grid, at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + sample);
  const blank = below.findIndex((words) => !words.length);
  const text = blank < 0 ? below : below.slice(0, blank);
  const [word] = text[0]!;
  const width = Math.max(...text.map((words) => words.at(-1)!.right));
  return /^\p{Lu}/u.test(word!.text) && hasRoom(lines[at]!.at(-1)!, word!, width);
}
