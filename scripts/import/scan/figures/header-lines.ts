import { headingCount, isHeading } from './header.ts';
import { figureLine } from './line.ts';

/** How far below a header its first row may stand, in lines with text. */
const reach = 12;

/** Of lines that are no headings, no more than so many may stand between headings: an OCR garbled them. */
const most = 3;

/** What a header of an economy table names at least one of. */
const ofEconomy = /mnkr|tkr|budget|prognos|avvikelse|kostnader|intäkter|utfall|resultat|bokslut/i;

/**
 * The lines of a header that begins on line `n`: the first of them holds headings, and all up to the first row do.
 * Null where none begins.
 */
export function headerLines(
  lines: readonly string[],
  n: number,
  last: number,
  isTaken: (line: number) => boolean,
): number[] | null {
  const text = lines[n - 1]!;
  if (isUnitHeader(text)) return [n];
  const { starts, words } = headingCount(text);
  if (!isHeading(text) || starts + words < 2 || hasFigures(text) || /^\P{L}*\p{Ll}/u.test(text)) return null;
  const found = [n];
  let strange = 0;
  for (let next = n + 1, met = 0; next <= last && met < reach; next++) {
    const text = lines[next - 1]!;
    if (text.trim() === '') continue;
    if (isTaken(next)) return null;
    met++;
    if ((figureLine(text, next)?.label && !isHeading(text)) || (hasFigures(text) && !isHeading(text))) break;
    if (isUnitHeader(text)) break;
    if (isHeading(text) || (found.length > 1 && /^[^\p{L}]*(?:20\d\d)?[^\p{L}]*$/u.test(text)))
      found.push(next);
    else if (isHeading(lines[next + 1] ?? '') || isHeading(lines[next] ?? '')) {
      if (++strange > most) return null;
      found.push(next);
    } else break;
  }
  return ofEconomy.test(found.map((line) => lines[line - 1]!).join(' ')) ? found : null;
}

/** "Beviljade budgetjusteringar drift Mnkr": a heading of labels and the unit of the one column. */
export function isUnitHeader(text: string): boolean {
  return /^\s*\p{Lu}[\p{L} -]{8,60}\s(?:Mnkr|Tkr)\s*$/u.test(text);
}

function hasFigures(text: string): boolean {
  return figureLine(text, 0)?.tokens.some((each) => !/^20\d\d$/.test(each)) ?? false;
}
