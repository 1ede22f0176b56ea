import { largeMoney } from '../knowledge/measures.ts';
import { chained } from '../lines/chain.ts';
import { keptOf } from '../lines/kept.ts';
import { minus } from '../../../src/figure/figure.ts';
import { lineOf, phrasesOf, textOf, type Line } from '../read/line.ts';

//   512,4 (500,0)
//         ^^^^^^^ what it was before: the cell's, too
const beside = String.raw`(?: ?\([+${minus}]?\d[\d ]*(?:[.,]\d+)?\))?`;
/** A figure as tables print it, another in brackets or a note's mark behind it; or the dash that stands for none. */
const figure = new RegExp(
  String.raw`^(?:[+±${minus}]? ?\(?\d[\d ]*(?:['’.]\d{3})*(?:[.,]\d+)?\)?(?: ?[${minus}])?(?: ?(?:%|${largeMoney}|kr|st))?${beside}(?: ?(?:[⁰-⁹¹²³]+\)?|\*+))?|[${minus}])$`,
);
const year = /^(?:19|20)\d\d$/;

/** Phrases of a row stand at least so far apart, in their size. */
const gap = 0.75;

/** A line as a row of figures: what names them, and the figures at its end. */
export interface FigureLine {
  /** The words before its figures, as they stand; empty where it has none. */
  label: Line[];
  figures: Line[];
}

//   Resultatenheternas  överskott  från        50,8      0,4
//   a justified name may have wide gaps, too   figures end the line
/** Tells the figures that end a line from the words before them: asked of one line again and again. */
export const figureLine = keptOf((line: Line): FigureLine => {
  const phrases = phrasesOf(line, gap).flatMap(ended).flatMap(eachFigure);
  const last = phrases.findLastIndex((each) => !figure.test(textOf(each)));
  return { label: phrases.slice(0, last + 1), figures: phrases.slice(last + 1) };
});

//   Lokaler för ungdomar 112,3      1 116,4        a label may reach as near to its figure as to its next word
/** A phrase, or its words and the figure with decimals or thousands that ends it; what a reader doubts is one word. */
function ended(phrase: Line): Line[] {
  const { length } = endForm.exec(textOf(phrase))?.[1]?.split(' ') ?? [];
  return length && length < phrase.words.length
    ? [phrase.words.slice(0, -length), phrase.words.slice(-length)].map(lineOf)
    : [phrase];
}

const endForm = new RegExp(
  String.raw`\p{L}\S* ((?:[+${minus}]?\d{1,3}(?: \d{3})+(?:,\d+)?|[+${minus}]?\d[\d.]*,\d+))$`,
  'u',
);

//   Anslag (netto)     2 091,3     0,0     25,2 -455,8     14,4      a text sets what fills its columns one blank apart
/** A phrase, or the figures that it is: one with decimals ends where another begins. */
function eachFigure(phrase: Line): Line[] {
  const parts = chained(
    phrase.words,
    (word, part) => !decimals.test(part.at(-1)!.text) || !begins.test(word.text),
  ).map(lineOf);
  return parts.length > 1 && parts.every((each) => figure.test(textOf(each))) ? parts : [phrase];
}

const decimals = /,\d+$/;
const begins = new RegExp(`^[+${minus}]?\\d`);

/** The figures of a line, those left out that begin where names begin: "2020" may be the rest of a name. */
export function figuresRightOf(line: Line, left: number): Line[] {
  return figureLine(line).figures.filter((each) => each.left > left + 2 * line.size);
}

/** Whether a line ends in figures that are not all years: years head columns. */
export function isFigureLine(line: Line): boolean {
  const { figures } = figureLine(line);
  return figures.length > 0 && !figures.every((each) => year.test(textOf(each)));
}
