import { look, type Looked } from './look.ts';
import { cut, quarter, type Picture } from './picture.ts';
import type { ReadLine, ReadWord } from './reader.ts';

/** Print that readers are less sure of stands sideways or upside down, or is no print. */
const leastSure = 0.6;

/** So many of the longest lines tell whether a page is upright. */
const enough = 5;

/** A page is turned where readers are so much surer of it then. */
const surer = 0.15;

/** Lines of so few letters, where there are so many of them, stand on end. */
const [fewLetters, manyLines] = [3, 60];

/** Whether a page's letters stand side by side, as far as can be seen without reading them. */
export function isLevel({ pieces }: Looked): boolean {
  const short = pieces.filter(({ blots }) => blots.length <= fewLetters);
  return short.length < manyLines || short.length < 0.75 * pieces.length;
}

/** How sure readers are of words, a letter counting as much as another: 0–1; 1 where there are none. */
export function sureness(words: readonly ReadWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters ? words.reduce((sum, { text, sure }) => sum + sure * text.length, 0) / letters : 1;
}

/** Whether readers are so sure of words that they are print. */
export function isSure(words: readonly ReadWord[]): boolean {
  return words.length > 0 && sureness(words) >= leastSure;
}

/** What the longest lines of a page say. */
export async function longest({ picture, pieces }: Looked, read: ReadLine): Promise<ReadWord[]> {
  const words: ReadWord[] = [];
  for (const piece of pieces.toSorted((a, b) => b.blots.length - a.blots.length).slice(0, enough))
    words.push(...(await read(cut(picture, piece, 12, 4))));
  return words;
}

/**
 * How a page must be turned to stand upright, in quarters clockwise, and the page then; null where readers are sure of it
 * as it stands, and where they are of no turn.
 */
export async function upright(
  page: Picture,
  sure: number,
  read: ReadLine,
): Promise<{ looked: Looked; quarters: number } | null> {
  if (sure >= leastSure) return null;
  let best: { looked: Looked; quarters: number; sure: number } | null = null;
  let turned = page;
  for (const quarters of [1, 2, 3]) {
    turned = quarter(turned);
    const looked = look(turned);
    if (!isLevel(looked)) continue;
    const words = await longest(looked, read);
    const own = words.length ? sureness(words) : 0;
    if (own > (best?.sure ?? Math.max(leastSure, sure + surer))) best = { looked, quarters, sure: own };
  }
  return best;
}
