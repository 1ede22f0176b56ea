import type { Word } from '../../read/types.ts';
import type { GridWord } from './grid.ts';

/** A text's letters stand at these measures, in points: one blank is a gap between words, two part cells. */
export const letter = { width: 5, height: 10, pitch: 12 };

/** A word where it stands on its page; `nth` is its line, as an index on the page. */
export function placed({ text, start, end, bold = false }: GridWord, nth: number): Word {
  const top = nth * letter.pitch;
  return {
    text,
    left: start * letter.width,
    right: end * letter.width,
    top,
    bottom: top + letter.height,
    size: letter.height,
    bold,
    sure: 1,
  };
}

/** The line, as an index on its page, that a height lies on. */
export function lineAt(height: number): number {
  return Math.floor(height / letter.pitch);
}
