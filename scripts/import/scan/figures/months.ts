import { months as short } from '../../../../src/printed-period.ts';
import { capital } from '../../../../src/word.ts';
import { kept } from '../../lines/kept.ts';
import { edits, isNear, letters } from '../../lines/letters.ts';
import { withoutBars } from './line.ts';

const long = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

/** What heads the last column where it is a mean or a sum. */
const means = ['Medel', 'Snitt', 'Medelvärde', 'Genomsnitt', 'Totalt', 'Summa'];

/** The header of a table by months. */
export interface MonthHeader {
  lines: number[];
  /** Headings, that of the labels first. */
  columns: string[];
  /** How many of the columns are months. */
  months: number;
}

/** The month that a word names, a letter misread, or begins where the columns broke it; -1 for none. */
function monthOf(token: string, isBroken: boolean): number {
  const key = letters(token);
  // "Ma" above "j", "Ju" above "n": there is room for the first months.
  if (isBroken && key.length === 2)
    return short.findIndex((each, month) => month > 3 && each.startsWith(key));
  const named = (most: number) =>
    short.findIndex((each, month) => [each, long[month]!].some((name) => edits(key, name, most) <= most));
  const exact = named(0);
  return exact >= 0 || key.length < 3 || key.length === 4 ? exact : named(1);
}

/** Whether a word can hardly be anything but a month. */
const isMonth = kept((token: string): boolean => {
  const key = letters(token);
  return short.includes(key) || (key.length > 3 && monthOf(token, false) >= 0);
});

/**
 * Reads the header of a table by months, on one line or two; null when it is none.
 *
 *   Genomsnittligt antal tomma Må | Ju Au | Se | Ok | No | De | Snit
 *   dygn Jan | Feb | Mar | Apr j = Jul g p t v c t
 */
export function monthHeader(lines: readonly string[], at: number): MonthHeader | null {
  const [above, below] = [lines[at - 1], lines[at]].map((text = '') =>
    withoutBars(text)
      .split(/\s+/)
      .filter((each) => /[\p{L}\d]/u.test(each)),
  ) as [string[], string[]];
  const isBroken = below.filter((each) => letters(each).length === 1).length >= 3;
  const rows = isBroken ? [above, below] : [above];
  if (rows.flat().filter(isMonth).length < 4) return null;
  // "Utfall apr 2023 Utfall jan - apr 2023": periods, not months.
  if (rows.flat().filter((each) => /^(?:utfall|planering)$/.test(letters(each))).length > 1) return null;
  const seen = new Map<number, string>();
  let mean: string[] = [];
  const label: string[] = [];
  for (const row of rows) {
    let inMonths = false;
    for (const token of row) {
      const month = monthOf(token, isBroken);
      const name = means.find((each) => isNear(letters(token), letters(each)));
      if (month >= 0 && (isMonth(token) || inMonths || isBroken)) {
        const printed = isMonth(token) ? token : short[month]!;
        seen.set(month, printed);
        inMonths = true;
      } else if (name) mean = [name];
      else if (!inMonths && /\p{L}{2}/u.test(token)) label.push(token);
    }
  }
  const last = Math.max(...seen.keys());
  if (!seen.has(0)) return null;
  // An OCR, or the restoring of its words, may write one month in full among short ones.
  const inShort = [...seen.values()].filter((each) => each.length > 3).length === 1;
  const months = short
    .slice(0, last + 1)
    .map((each, month) => capital((!inShort && seen.get(month)) || each));
  return {
    lines: isBroken ? [at, at + 1] : [at],
    columns: [label.join(' '), ...months, ...mean],
    months: months.length,
  };
}
