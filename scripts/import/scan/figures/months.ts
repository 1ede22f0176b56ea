import { edits, letters } from '../../lines/letters.ts';
import { withoutBars } from './line.ts';

const short = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const long = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
/** The upper halves of months that a narrow column broke. */
const halves: Record<string, number> = { ma: 4, nla: 4, na: 4, ju: 5, au: 7, se: 8, ok: 9, no: 10, de: 11 };
const means: Record<string, string> = {
  medel: 'Medel',
  snitt: 'Snitt',
  snit: 'Snitt',
  medelvarde: 'Medelvärde',
  genomsnitt: 'Genomsnitt',
  totalt: 'Totalt',
  summa: 'Summa',
};

/** The header of a table by months. */
export interface MonthHeader {
  lines: number[];
  /** Headings, that of the labels first. */
  columns: string[];
  /** How many of the columns are months. */
  months: number;
  /** Heading of the last column when it is a mean or a sum. */
  mean: string | null;
}

function monthOf(token: string): number {
  const key = letters(token);
  const at = short.findIndex((each) => each === key);
  if (at >= 0) return at;
  const exact = long.indexOf(key);
  const whole = exact >= 0 ? exact : long.findIndex((each) => key.length > 4 && edits(key, each, 1) <= 1);
  if (whole >= 0) return whole;
  return key.length > 3
    ? -1
    : short.findIndex((each) => key.length === 3 && edits(key, each, 1) <= 1 && /^[a-z]+$/.test(key));
}

/**
 * Reads the header of a table by months, on one line or two; null when it is none.
 *
 *   Genomsnittligt antal tomma Må | Ju Au | Se | Ok | No | De | Snit
 *   dygn Jan | Feb | Mar | Apr j = Jul g p t v c t
 */
export function monthHeader(lines: readonly string[], at: number): MonthHeader | null {
  const cut = (text: string | undefined) =>
    withoutBars(text ?? '')
      .trim()
      .split(/\s+/)
      .filter((each) => /[\p{L}\d]/u.test(each));
  const rows = [cut(lines[at - 1])];
  const taken = [at];
  const exact = (tokens: readonly string[]) =>
    tokens.filter((each) => short.includes(letters(each)) || (letters(each).length > 3 && monthOf(each) >= 0))
      .length;
  const below = cut(lines[at]);
  const broken =
    rows[0]!.filter((each) => letters(each) in halves).length >= 3 ||
    below.filter((each) => letters(each).length === 1).length >= 3;
  if (broken && below.length) {
    rows.push(below);
    taken.push(at + 1);
  }
  if (rows.reduce((sum, each) => sum + exact(each), 0) < 4) return null;
  // "Utfall apr 2023 Utfall jan - apr 2023": periods, not months.
  if (rows.flat().filter((each) => /^(?:utfall|planering)$/.test(letters(each))).length > 1) return null;
  const seen = new Map<number, string>();
  let mean: string | null = null;
  const label: string[] = [];
  rows.forEach((tokens, row) => {
    let inMonths = false;
    for (const token of tokens) {
      const month = monthOf(token);
      const half = broken ? halves[letters(token)] : undefined;
      const name = means[letters(token)];
      if (month >= 0 && (exact([token]) || inMonths || row > 0)) {
        if (!seen.has(month) && exact([token])) seen.set(month, token.replace(/[^\p{L}]/gu, ''));
        else if (!seen.has(month)) seen.set(month, short[month]!);
        inMonths = true;
      } else if (half !== undefined) {
        if (!seen.has(half)) seen.set(half, capital(short[half]!));
        inMonths = true;
      } else if (name) mean = name;
      else if (!inMonths && /\p{L}{2}/u.test(token)) label.push(token.replace(/_/g, ''));
    }
  });
  const first = Math.min(...seen.keys());
  const last = Math.max(...seen.keys());
  if (first !== 0 || last < 3) return null;
  // An OCR, or the restoring of its words, may write one month in full among short ones.
  const inShort = [...seen.values()].filter((each) => each.length > 3).length === 1;
  const months = Array.from({ length: last + 1 }, (_, month) =>
    capital(inShort ? short[month]! : (seen.get(month) ?? short[month]!)),
  );
  const columns = [label.join(' '), ...months, ...(mean ? [mean] : [])];
  return { lines: taken, columns, months: months.length, mean };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
