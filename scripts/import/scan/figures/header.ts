import { figureColumns, headingStarts, headingWords } from '../../knowledge/figure-columns.ts';
import { edits, letters } from '../letters.ts';

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
    if (!/[\p{L}\d]/u.test(token) || /^[I|]$/.test(token)) continue;
    const word = token.replace(/_/g, '').replace(/-$/, '');
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

/** Headings that the city prints over such rows: those of which most is read, over as many columns as the rows have. */
export function knownHeadings(text: string, labels: string, width: number, year: number): string[] | null {
  const read = text
    .split(/[\s/()]+/)
    .map(letters)
    .filter((each) => each.length > 3);
  let best: string[] | null = null;
  let most = 0.15;
  for (const { rows, columns } of figureColumns) {
    if (columns.length - 1 !== width || !rows.test(labels)) continue;
    const wanted = columns
      .join(' ')
      .split(/[\s/()]+/)
      .map(letters)
      .filter((each) => each.length > 3);
    const met = wanted.filter((each) =>
      read.some(
        (word) =>
          edits(word, each, Math.floor(each.length / 4)) <= Math.floor(each.length / 4) ||
          (word.length > 6 && each.endsWith(word)),
      ),
    ).length;
    if (met / wanted.length > most) [most, best] = [met / wanted.length, [...columns]];
  }
  return (
    best?.map((each) =>
      each.replace(/\{y([+-]1)?\}/g, (_, by: string | undefined) => String(year + Number(by ?? 0))),
    ) ?? null
  );
}
