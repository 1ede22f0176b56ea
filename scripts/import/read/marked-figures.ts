import { readFigure } from '../../../src/figure/figure.ts';
import { around } from './extent.ts';
import { cellGap, lineOf, linesOf, phrasesOf, textOf } from './line.ts';
import type { Word } from './types.ts';

//   Äldreomsorg     844,1     848,2     4,1       the last in red: a spreadsheet may show so that it is less than nothing
/**
 * The figures without a sign and a unit that a page sets in red, each as one word, on lines with others that are not red. None
 * where some that are red have their sign.
 */
export function redFigures(words: readonly Word[]): Word[] {
  if (!words.some(({ red }) => red)) return [];
  const lines = linesOf(words).map((line) =>
    phrasesOf(line, cellGap).flatMap((phrase) => {
      const [text, red] = [textOf(phrase), phrase.words.every((word) => word.red)];
      const { value, unit, readings } = readFigure(text, { money: true });
      // "1.283" may be one of two figures; either way it is one.
      const least = value ?? Math.min(...readings.map((each) => each.value));
      return unit || least === Infinity ? [] : [{ text, least, red, phrase }];
    }),
  );
  if (lines.flat().some(({ least, red }) => red && least < 0)) return [];
  return lines.flatMap((figures) =>
    figures.every(({ red }) => red)
      ? []
      : figures.flatMap(({ text, least, red, phrase: { words, size, bold } }) =>
          red && least > 0 ? [{ ...around(words), text, size, bold }] : [],
        ),
  );
}

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
      const { over: first } = below[0]!;
      const { says } = first!;
      const { text, size, bold } = { ...own, text: textOf(own) };
      const over = { ...first!, says: readFigure(says).value === null ? '' : says };
      return /[\d\ufffd]/.test(text) ? [{ ...around(own.words), text, size, bold, over }] : [];
    });
}
