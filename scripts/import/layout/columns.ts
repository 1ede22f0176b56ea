import { isMeasure } from '../knowledge/measures.ts';
import { centre, overlap, type Sides } from '../read/extent.ts';
import type { Heading } from './heading.ts';
import { phrasesOf, type Line } from '../read/line.ts';

/** Words of a text stand about so far apart, in their size, and where its lines are justified no farther than this. */
const textGap = 0.45;
const justifiedGap = 0.8;
/** A text that runs over columns has so many words; a justified one more, since cells may stand as near as its words. */
const fewWords = 4;
const manyWords = 8;

//   Antal besök på torget    5 959 besök 3 504 besök 2 455 besök     4 820 besök               Tertial 2 2023
/** No words of a text stand so far apart, in their size; cells that nearly touch are a row's if others of it do. */
const farGap = 2;

/** Whether a line is a text that runs over the columns: one phrase from the name's column under other headings. */
export function isAcross(line: Line, headings: readonly Heading[]): boolean {
  const [name, first] = headings as [Heading, Heading];
  if (phrasesOf(line, farGap).length > 2) return false;
  const runs = (gap: number, words: number) =>
    line.words.length >= words &&
    phrasesOf(line, gap).some((phrase) => {
      if (phrase.words.length < words) return false;
      if (!phrase.words.some((word) => word.right > first.left + 10 && isWord(word.text))) return false;
      const under = headings.filter((each) => overlap(each, phrase) > 0).length;
      const opens = phrase.left < name.left + 30;
      return (
        (under > 2 && (opens || gap === textGap)) || (under >= 1 && opens && phrase.right > first.right + 2)
      );
    });
  return runs(textGap, fewWords) || runs(justifiedGap, manyWords);
}

/** Whether what stands in a column is a text's rather than a cell's. */
function isWord(text: string): boolean {
  return /^\p{L}{2,}[,.;:]?$/u.test(text) && !isMeasure(text);
}

/** Whether something reaches from one column into the next, by more than `room` on both sides, in points. */
export function crosses({ left, right }: Sides, edges: readonly number[], room = 1): boolean {
  return edges.some((edge) => left < edge - room && right > edge + room);
}

/** The column that a word stands in. */
export function columnOf(word: Sides, edges: readonly number[]): number {
  const at = centre(word);
  const column = edges.findIndex((edge) => at < edge);
  return column < 0 ? edges.length : column;
}

/** Whether words of a line stand in columns behind the name's. */
export function isValued(line: Line, edges: readonly number[]): boolean {
  return line.words.some((word) => columnOf(word, edges) > 0);
}
