import { textOf, type Line } from '../read/line.ts';
import { partBy } from '../table/group-headings.ts';
import { laneWeights } from '../weights.ts';
import { areTwo, headingText, type Knows } from './heading-text.ts';

/** No heading has more words. */
const mostWords = 10;

//   Bruttobudget                 "2021" is no part of a merged heading: no cell stands below it
//           2021
/** What speaks against words as one heading: that reports are not known to print them so, alone or as one of some parts. */
export function headCost(lines: readonly Line[], knows: Knows, parts: string, isUnder: boolean): number {
  const key = `${parts} ${isUnder}\n${lines.map(textOf).join('\n')}`;
  const own = costs.get(knows) ?? new Map<string, number>();
  costs.set(knows, own);
  let cost = own.get(key);
  if (cost === undefined) {
    if (own.size === mostKept) own.clear();
    own.set(key, (cost = costOf(lines, knows, parts, isUnder)));
  }
  return cost;
}

/** What is said of the same words on page after page, by what is known; no report has more of them than are kept. */
const costs = new WeakMap<Knows, Map<string, number>>();
const mostKept = 10_000;

/** By what a head's words name parts of what stands above them: two of a kind at least. */
export function partsIn(head: readonly Line[]): string {
  const texts = new Set(head.flatMap((line) => line.words.map(({ text }) => text.toLowerCase())));
  const by = [...texts].flatMap((text) => partBy(text) ?? []);
  return [...new Set(by)].filter((each) => by.filter((other) => other === each).length > 1).join(' ');
}

function costOf(lines: readonly Line[], knows: Knows, parts: string, isUnder: boolean): number {
  const count = (some: readonly Line[]) => some.reduce((sum, line) => sum + line.words.length, 0);
  const words = count(lines);
  const long = longCost(words);
  if (long !== null) return long;
  // The last letters of a broken word: "Slitag" above "e 2014".
  if (lines.every((line) => /^\p{Ll}{1,2}$/u.test(textOf(line)))) return laneWeights.hardly;
  if (knows(headingText(lines.map(textOf), knows))) return 0;
  const unknown = (own: readonly Line[]) => {
    const text = headingText(own.map(textOf), knows);
    //   Avvikelse mot budget        begins no heading with "mot"
    const isSmall = /^\p{Ll}/u.test(text);
    //   Frånvaro 2014   Frånvaro 2015      "2015" is no heading, and what is left says one thing twice
    const rest = (isSmall ? laneWeights.hint : 0) + (areTwo(text) ? laneWeights.rather : 0);
    return unknownCost(count(own)) + rest;
  };
  for (let from = isUnder ? 0 : 1; from < lines.length && parts; from++) {
    // What stands above a part is over others, too.
    const by = partBy(headingText(lines.slice(from).map(textOf), knows));
    const over = lines.slice(0, from);
    if (by && parts.includes(by))
      return (
        laneWeights.part +
        (!from || knows(headingText(over.map(textOf), knows))
          ? laneWeights.part * count(over)
          : unknown(over))
      );
  }
  return unknown(lines);
}

/** What so many words cost as one heading that no report is known to print. */
function unknownCost(words: number): number {
  return laneWeights.unknown + laneWeights.word * words;
}

/** What words cost that are too many for a heading; null where they are not. */
export function longCost(words: number): number | null {
  return words > mostWords ? unknownCost(words) : null;
}
