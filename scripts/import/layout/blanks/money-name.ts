import { phrasesOf, textOf, type GridWord } from './grid.ts';

/** Words that head the labels of a money table, each followed by those that go on with it. */
const openings: readonly [RegExp, RegExp][] = [
  [/^(?:mnkr|tkr|mkr|kkr)[.,:]?$/i, /^netto:?$/i],
  [/^resultatenhet(?:ens|er|ernas)?$/i, /^namn$/i],
];

/**
 * What heads the labels of a money table on a line that has headings of figures behind it: "Mnkr Netto", or whatever
 * stands apart at the line's left. Null for a line that cannot be a head's.
 */
export function moneyName(line: readonly GridWord[]): GridWord[] | null {
  const [first, second] = line;
  if (!first || !/^\p{Lu}|^(?:mnkr|tkr)/u.test(first.text)) return null;
  const [, more] = openings.find(([opens]) => opens.test(first.text)) ?? [];
  if (more) return second && more.test(second.text) ? [first, second] : [first];
  const [phrase] = phrasesOf(line);
  const isLabel = phrase!.length < line.length && phrase!.length <= 4 && !/^(?:indikator|aktivitet)/i.test(textOf(phrase!)); // prettier-ignore
  return isLabel ? phrase! : null;
}
