import { collate } from '../collate.ts';

/** What a cell is sorted by: a number, words, or nothing, which always stands last. */
export type Key = number | string | null;

/** A figure as Swedish prints it: sign, thousands parted by blanks, comma. */
const figure = /[+\-−–±]?\s?\d[\d\s\u00a0\u202f]*(?:[,.]\d+)?/;

/**
 * The key of a cell from its text. A cell of figures begins with a figure, perhaps after "högst", "minst" or "±";
 * its sources and notes follow. Words such as "ej redovisat" in a column of figures count as missing.
 */
export function keyOf(text: string, numeric: boolean): Key {
  const plain = text.trim();
  if (plain === '' || plain === '–') return null;
  if (!numeric) return plain.toLocaleLowerCase('sv-SE');
  const match = figure.exec(plain);
  if (!match || !/^(högst|minst|±)?\s*$/.test(plain.slice(0, match.index))) return null;
  return Number(
    match[0]
      .replace(/[\s\u00a0\u202f±]/g, '')
      .replace(/^[−–]/, '-')
      .replace(',', '.'),
  );
}

/** Order of two keys; what is missing comes last, whichever way the column is sorted. */
export function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collate(String(a), String(b));
  return descending ? -order : order;
}
