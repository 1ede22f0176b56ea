import type { Measure } from '../../table/evidence.ts';
import { asPrinted, type Reading } from '../../table/reading.ts';
import { withComma, withSigns } from '../../words/figures.ts';
import { mayBecome } from '../tokens/phrase.ts';
import type { CutCell } from '../types.ts';

/** A cell as it is read, and its row. */
interface Said {
  text: string;
  cell: CutCell;
  cells: readonly CutCell[];
  /** What the row's other cells are read as, where they hold a figure. */
  others: readonly { text: string; value: number }[];
  most: Measure['most'];
  /** Whether a text is of a share whose sign may be read as digits. */
  isUnsigned(text: string): boolean;
}

/**
 * What a cell of a row may say besides what it is read as (`said` for each cell): what an OCR may have done to it alone, of
 * which the row shows no other trace. `isUnsigned` tells whether a text is of a share whose sign may be read as digits.
 */
export function alsoOf(
  at: number,
  cells: readonly CutCell[],
  said: readonly (Reading | null)[],
  most: Measure['most'],
  isUnsigned: Said['isUnsigned'],
): string[] {
  const others = said.flatMap((each, nth) =>
    each && nth !== at && each.figure.value !== null ? [{ text: each.text, value: each.figure.value }] : [],
  );
  const own = { text: said[at]!.text, cell: cells[at]!, cells, others, most, isUnsigned };
  return losses.flatMap((each) => each(own));
}

/** How much a figure may be of another's size. */
function times(one: number, other: number): number {
  return Math.max(one / other, other / one);
}

const losses: readonly ((said: Said) => string[])[] = [
  //   Tas fram av      words that are broken
  ({ cell: { words } }) => (words ? mayBecome(words) : []),
  //   27,396      "27,396 %", "27,39 %", "27,3 %"      +/- 1      a sign that is lost, or the last digits
  ({ text, cell: { words }, isUnsigned }) =>
    !words && bareFigure.test(text) && isUnsigned(text) ? withSign(text) : [],
  //   58 h  61 %      74 kr  65 %      a unit that no other figure of a row of shares has
  ({ text, cell, cells, most }) => {
    const isOdd = cell.unit !== '' && cells.every((each) => each === cell || each.unit !== cell.unit);
    const share = asPrinted(text.replace(cell.unit, '%'));
    return most !== null && isOdd && (share.figure.value ?? Infinity) <= most ? [share.text] : [];
  },
  //   19 st  3  16 st  18 st  19 st  7      two dashes
  ({ cell, cells }) => {
    const figures = cells.filter(({ figure, words }) => !words && figure !== '-' && !/^\d$/.test(figure));
    const isLone = cell.unit === '' && !cell.words && /^\d$/.test(cell.figure);
    return isLone && figures.length >= enough && figures.every(({ unit }) => unit !== '') ? ['–'] : [];
  },
  //   79  74  81  8172                      two figures whose border was not read
  ({ text, others }) => {
    const [, ...halves] = /^(\d{2}|\d{3} )(\d{2}|\d{3})(?!\d)/.exec(text) ?? [];
    const isLike = (half: string) => others.every(({ value }) => times(Number(half), value) < 2);
    return others.length && halves.every(isLike) ? halves.map((each) => each.trim()) : [];
  },
  //   25 %      of sick leave: more than reports have, and a tenth of it less
  ({ text, most }) => (most !== null && most < 100 && /^\d\d(?![\d,])/.test(text) ? [withComma(text)!] : []),
  //   618 %  609 %  609 %      all figures lost their comma: no share is so large
  ({ text }) => {
    const torn = /^\d{3,4} %$/.test(text) && asPrinted(text).figure.value! > mostShare ? [1, 2] : [];
    return torn.flatMap((decimals) => {
      const share = withComma(text, decimals);
      return share && asPrinted(share).figure.value! <= 100 ? [share] : [];
    });
  },
  //   0,2 %  0,0 %  +/- 1 %      a minus that is lost, in a row where either sign may be
  ({ text, cells }) => {
    const isBare = /^\d/.test(text) && asPrinted(text).figure.value !== 0;
    return isBare && cells.some(({ figure }) => asPrinted(withSigns(figure)).figure.bound === 'within')
      ? [`-${text}`]
      : [];
  },
  //   5,6 st  5,8  16,1      6,1 behind a border
  ({ text, others }) => {
    const like = others.filter((each) => !/^1\d/.test(each.text));
    if (!/^1\d/.test(text) || !like.length || 2 * like.length <= others.length) return [];
    const bare = asPrinted(text.slice(1)).figure.value ?? 0;
    const isLike = like.every(({ value }) => times(bare, value) < 1.5);
    return isLike ? [text.slice(1)] : [];
  },
];

/** Shares that may be more than all, of a budget or of those who have a place, are no larger. */
const mostShare = 150;

/** So many figures with units tell that each has one. */
const enough = 3;

/** A figure without a unit. */
const bareFigure = /^(?:\+\/- |[-–])?\d[\d ]*(?:,\d+)?$/;

/** What a share says whose sign is lost, or was read as its last digits. */
function withSign(text: string): string[] {
  const [one, two] = [text.slice(0, -1).replace(/,$/, ''), text.slice(0, -2)];
  const isTwo = /\d,\d|^\D*\d\d[\d ]*$/.test(two);
  return [text, one, ...(isTwo ? [two] : [])].flatMap((each) => (each ? [`${each} %`] : []));
}
