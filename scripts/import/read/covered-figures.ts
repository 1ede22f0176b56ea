import { readFigure } from '../../../src/figure/figure.ts';
import { around } from './extent.ts';
import { cellGap, lineOf, linesOf, phrasesOf, textOf } from './line.ts';
import type { Word } from './types.ts';

//   Äldreomsorg     8█4,1     848,2       a bar over some digits of the first: all of the figure is open
/** The figures that an annotation lies over, or over a part of, each as one word. What it writes there is kept if a figure. */
export function coveredFigures(words: readonly Word[]): Word[] {
  if (!words.some(({ over }) => over)) return [];
  return linesOf(words)
    .flatMap((line) => phrasesOf(line, cellGap))
    .flatMap((phrase) => {
      const below = phrase.words.filter((word) => word.over);
      if (!below.length) return [];
      const own = readFigure(textOf(phrase)).value === null ? lineOf(below) : phrase;
      const says = below[0]!.over!.says;
      const { text, size, bold } = { ...own, text: textOf(own) };
      const over = { says: readFigure(says).value === null ? '' : says };
      return /[\d\ufffd]/.test(text) ? [{ ...around(own.words), text, size, bold, over }] : [];
    });
}
