/** Units of money, in thousands and millions, as tables and texts print them: a piece of a pattern. */
export const moneyUnits = 'mnkr|mkr|msek|tkr|kkr|tsek';

/** Units whose figure is no part of a name: "269 st" stands in a column. A piece of a pattern. */
export const columnUnits = `st|kr|${moneyUnits}|kg|ton|gwh|mwh|kvm`;

const measure = new RegExp(
  String.raw`^(?:%|${columnUnits}|m2|dagar|personer|timmar|procent|barn\/av.*)[\d)]*$`,
  'i',
);

/** Whether a word is a measure that stands behind a figure. */
export function isMeasure(word: string): boolean {
  return measure.test(word);
}
