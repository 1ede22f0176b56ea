import { kronorIn, moneyUnits } from '../../../src/figure/money-units.ts';

/** Any of some spellings: a piece of a pattern. */
export function anyOf(spellings: readonly string[]): string {
  return spellings.join('|').replaceAll('.', String.raw`\.`);
}

/** All units of money, those of several words too: a piece of a pattern. */
export const moneyWords = anyOf(moneyUnits);

/** Units of money in thousands and more, in one word, as the heads of tables print them: a piece of a pattern. */
export const largeMoney = moneyUnits.filter((unit) => kronorIn(unit) !== 1 && !unit.includes(' ')).join('|');

/** Units whose figure is no part of a name: "269 st" stands in a column. A piece of a pattern. */
export const columnUnits = `st|kr|${largeMoney}|kg|gram|ton|liter|gwh|mwh|kwh|kvm`;

const measure = new RegExp(
  String.raw`^(?:%|${columnUnits}|m2|dagar|personer|timmar|procent|barn\/av.*)[\d)]*$`,
  'i',
);

/** Whether a word is a measure that stands behind a figure. */
export function isMeasure(word: string): boolean {
  return measure.test(word);
}
