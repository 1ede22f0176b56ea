import { largeMoney, moneyWords } from '../../knowledge/measures.ts';
import { headingCount, isHeading } from './header.ts';
import { isSentence } from '../../table/complete.ts';
import { figureLine, hasFigures, isKnownRow } from './line.ts';
import { isBegun, isRest } from './part-headings.ts';
import type { Around } from './types.ts';

/** How far below a header its first row may stand, in lines with text. */
const reach = 16;

/** So many headings are those of a table, whatever stands before and below them. */
export const sureHeadings = 3;

/** What a header of an economy table names at least one of. */
const ofEconomy = new RegExp(
  `${largeMoney}|budget|prognos|avvikelse|kostnader|intäkter|utfall|resultat|bokslut`,
  'i',
);

/** What heads labels, alone or before headings: a unit of money, or what is counted. */
const ofLabels = new RegExp(String.raw`^(?:\(?(?:${largeMoney})\)?(?!\p{L})|resultatenhetens)`, 'iu');

//   Antal hundar      Antal hundar Planering Utf4ll!      Enhet (kr)      Beviljade budgetjusteringar Mnkr
/** The same, whatever stands behind it. */
const ofThings = new RegExp(
  String.raw`^(?:antal \p{L}+(?: (?:planering|budget|prognos|utfall)|$)|\p{L}+ \((?:${moneyWords})\)|\p{Lu}[^\d.]{0,50} (?:${largeMoney})$)`,
  'iu',
);

/**
 * The lines of a header that begins on line `n`: the first of them holds headings, and all up to the first row do.
 * Null where none begins.
 */
export function headerLines(
  lines: readonly string[],
  n: number,
  last: number,
  { isTaken, isFurniture }: Around,
): number[] | null {
  const text = lines[n - 1]!;
  const headsLabels = (ofLabels.test(text.trim()) && isHeading(text)) || ofThings.test(text.trim());
  if (!(isHeading(text) || headsLabels)) return null;
  const { starts } = headingCount(text);
  const below = isBegun(text.trim()) ? textsBelow(lines, n)[0] : lines[n];
  const isUpper = starts > 0 && areHeadings(below ?? '');
  // "(mnkr) Budget Prognos Avvikelse", and what an OCR left of it: so many headings are no sentence.
  const isText = /^\P{L}*\p{Ll}/u.test(text) && starts < sureHeadings;
  if (!headsLabels && (!(isUpper || areHeadings(text)) || isText)) return null;
  const found = [n];
  for (let next = n + 1, met = 0; next <= last && met < reach; next++) {
    const text = lines[next - 1]!;
    // The head of a page may cut into that of a table.
    if (text.trim() === '' || isFurniture(next)) continue;
    if (isTaken(next)) return null;
    met++;
    if (isKnownRow(text) || isSentence(text.trim())) break;
    if ((figureLine(text, next)?.label && !isHeading(text)) || (hasFigures(text) && !isHeading(text))) break;
    // An OCR garbled what stands between headings.
    const isEnd = !isHeading(text) && !textsBelow(lines, next).some(isHeading);
    if (isEnd && !isRest(text, lines[found.at(-1)! - 1]!)) break;
    found.push(next);
  }
  return headsLabels || ofEconomy.test(found.map((line) => lines[line - 1]!).join(' ')) ? found : null;
}

//                               Avvikelse mot      of one column, right above those of all
//   Mnkr Kostnader Intäkter Netto budget
/** Whether a line holds headings of more than one column. */
function areHeadings(text: string): boolean {
  const { starts, words } = headingCount(text);
  return isHeading(text) && starts + words >= 2 && !hasFigures(text);
}

/** The two texts below a line. */
function textsBelow(lines: readonly string[], n: number): string[] {
  return lines
    .slice(n, n + 6)
    .filter((text) => text.trim() !== '')
    .slice(0, 2);
}
