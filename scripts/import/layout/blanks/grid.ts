import { withoutLigatures } from '../../lines/clean.ts';
import { overlap, type Sides } from '../../read/extent.ts';
import { lineOf, phrasesOf as cut, type Line } from '../../read/line.ts';
import type { Word } from '../../read/types.ts';

/** A page's lines as words. */
export type Grid = readonly (readonly Word[])[];

/** A text's letters stand at these measures, in points: one blank is a gap between words, two part cells. */
export const letter = { width: 5, height: 10, pitch: 12 };

/** The words of a line, from the left, each where it stands on its page; `nth` is the line, as an index on the page. */
export function wordsOf(line: string, nth: number): Word[] {
  const top = nth * letter.pitch;
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text: withoutLigatures(text.replace(/\u00ad(?=.)/g, '')),
    left: index * letter.width,
    right: (index + text.length) * letter.width,
    top,
    bottom: top + letter.height,
    size: letter.height,
    bold: false,
  }));
}

/** The lines of some that are not blank. */
export function filledLines(lines: readonly (readonly Word[])[]): Line[] {
  return lines.flatMap((words) => (words.length ? [lineOf([...words])] : []));
}

/** The line, as an index on its page, that a height lies on. */
export function lineAt(height: number): number {
  return Math.floor(height / letter.pitch);
}

/** Words with no more than one blank between them. */
export function phrasesOf(words: readonly Word[]): Line[] {
  return cut({ words: [...words], size: letter.height }, letter.width / letter.height);
}

/** How many letters wide a length is. */
export function inLetters(points: number): number {
  return points / letter.width;
}

/** How many columns of characters two share; negative: how many lie between them. */
export function shared(a: Sides, b: Sides): number {
  return inLetters(overlap(a, b));
}
