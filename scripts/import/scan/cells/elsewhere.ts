import { knownTargets } from '../../knowledge/council-targets.ts';
import type { IndicatorRow } from '../rows/indicator-row.ts';
import { letters } from '../../lines/letters.ts';

/** Names that have so many letters in a row alike or are the same, measure the same thing. */
const alike = 20;

/** So many letters of a name an OCR may lose or make up. */
const near = 6;

/** What a row without any decimal comma may be measured by: the council's targets for the same measure in any year. */
export function elsewhere({ name, cells }: IndicatorRow): number[] {
  const isDecimal = cells.some(({ figure, words }) => !words && /^\d+[.,]\d+$/.test(figure));
  const own = letters(name.map((part) => part.text).join(''));
  return isDecimal ? [] : knownTargets((known) => isAlike(own, known));
}

//   Andel katter i förhållande till befolkningen      that two names end alike says nothing of what they measure
//   Antal båtar i förhållande till befolkningen
function isAlike(one: string, two: string): boolean {
  if (one === two) return true;
  for (let at = 0; at + alike <= two.length; at += 5) {
    const place = one.indexOf(two.slice(at, at + alike));
    const isEnd = Math.abs(one.length - place - (two.length - at)) <= near;
    if (place >= 0 && !isEnd) return true;
  }
  return false;
}
