import { figureColumns, headingStarts, headingWords } from '../../knowledge/figure-columns.ts';
import { edits, letters } from '../../lines/letters.ts';

/** How many words of a line open a heading, and how many are of headings at all; null for a line of other text. */
export function headingCount(text: string): { starts: number; words: number; other: number } {
  const out = { starts: 0, words: 0, other: 0 };
  for (const token of text.trim().split(/\s+/)) {
    const parts = token.split(/[/]/).map(letters).filter(Boolean);
    if (parts.some((each) => isOf(each, headingStarts))) out.starts++;
    else if (parts.some((each) => isOf(each, headingWords)) || /^20\d\d$/.test(letters(token))) out.words++;
    else if (/^\p{Ll}{4,}[,.]?$|^\p{Lu}\p{Ll}{3,}[,.]?$/u.test(token)) out.other++;
  }
  return out;
}

function isOf(key: string, list: readonly string[]): boolean {
  return list.some((each) => {
    const most = Math.floor(each.length / 5);
    return edits(key, each, most) <= most;
  });
}

/** Whether a line is a part of a table's header. */
export function isHeading(text: string): boolean {
  if (text.trim() === '' || /[.!?]$/.test(text.trim())) return false;
  const { starts, words, other } = headingCount(text);
  return starts + words >= 2 ? other <= (starts + words) / 2 : starts + words === 1 && other === 0;
}

/**
 * Headings of a header that an OCR could part: each begins with a word that begins headings. Null when the words do
 * not give a heading for every column.
 *
 *   Mnkr, netto Budget 2020 Prognos tertial 2020 Budgetjusteringar Avvikelse
 *               ^           ^                    ^                 ^
 */
export function partHeadings(lines: readonly string[], width: number): string[] | null {
  const [first, ...more] = lines;
  const columns: string[] = [];
  let label = '';
  for (const token of (first ?? '').trim().split(/\s+/)) {
    if (/^-$/.test(token) && columns.length) columns[columns.length - 1] += ' -';
    if (!/[\p{L}\d]/u.test(token) || /^[I|]$/.test(token)) continue;
    const word = token.replace(/[_|\]}]/g, '').replace(/-$/, '');
    const key = letters(word);
    if (/^begärda?$/i.test(columns.at(-1) ?? '') && /^budgetjustering/.test(key))
      columns[columns.length - 1] += ` ${word}`;
    else if (isOf(key, headingStarts) && !(columns.length && /^netto$/.test(key))) columns.push(word);
    else if (columns.length) columns[columns.length - 1] += ` ${word}`;
    else label = `${label} ${word}`.trim();
  }
  // A second line goes on with the heading that waits for it.
  for (const line of more) {
    for (const token of line.trim().split(/\s+/)) {
      const waits = columns.findIndex((each) => /^begärda?$/i.test(each));
      const undated = columns.findIndex((each) => /^(?:budget|prognos|bokslut|utfall)$/i.test(each));
      if (/^20\d\d$/.test(token) && undated >= 0) columns[undated] += ` ${token}`;
      else if (waits >= 0 && /^budgetjustering/.test(letters(token)))
        columns[waits] = `Begärda ${token.toLowerCase()}`;
      else if (/\p{L}{3}/u.test(token)) return null;
    }
  }
  return columns.length >= width && columns.length >= 2 ? [label, ...columns] : null;
}

/** Headings, and how alike they are to what was read, from 0 to 1. */
export interface KnownHeadings {
  columns: string[];
  like: number;
}

/** Headings that the city prints over such rows, the more like what was read, the better. */
export function knownHeadings(text: string, labels: string, year: number): KnownHeadings[] {
  const read = longWords(text);
  return figureColumns
    .filter(({ rows }) => rows.test(labels))
    .map(({ columns }) => ({
      columns: columns.map((each) =>
        each.replace(/\{y([+-]1)?\}/g, (_, by: string | undefined) => String(year + Number(by ?? 0))),
      ),
      like: likeness(read, longWords(columns.join(' '))),
    }))
    .filter(({ like }) => like > 0.1);
}

function longWords(text: string): string[] {
  return text
    .split(/[\s/()|]+/)
    .map(letters)
    .filter((each) => each.length > 3);
}

/** Share of the words of both that the other has too, each once; a word a little misread counts a little less. */
function likeness(read: readonly string[], wanted: readonly string[]): number {
  const left = [...read];
  let sum = 0;
  for (const word of wanted) {
    const most = Math.floor(word.length / 4);
    const costs = left.map((each) => (each.length > 6 && word.endsWith(each) ? 1 : edits(word, each, most)));
    const least = Math.min(...costs);
    if (least > most) continue;
    sum += 1 - least / word.length;
    left.splice(costs.indexOf(least), 1);
  }
  return (2 * sum) / (read.length + wanted.length);
}
