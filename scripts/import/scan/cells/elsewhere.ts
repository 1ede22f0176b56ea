import { knownTargets } from '../../knowledge/council-targets.ts';
import type { IndicatorRow } from '../rows/indicator-row.ts';
import { letters } from '../../lines/letters.ts';

/** Names that have so many letters in a row alike or are the same, measure the same thing. */
const alike = 20;

/** What a row without any decimal comma may be measured by: the council's targets for the same measure in any year. */
export function elsewhere({ name, cells }: IndicatorRow): number[] {
  const isDecimal = cells.some(({ figure, words }) => !words && /^\d+[.,]\d+$/.test(figure));
  const own = letters(name.map((part) => part.text).join(''));
  return isDecimal ? [] : knownTargets((known) => isAlike(own, known));
}

function isAlike(one: string, two: string): boolean {
  if (one === two) return true;
  for (let at = 0; at + alike <= two.length; at += 5)
    if (one.includes(two.slice(at, at + alike))) return true;
  return false;
}
