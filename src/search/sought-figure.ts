import { formatNumber } from '../number.ts';
import { plain } from './letters.ts';

/** A query that is a figure alone. */
interface SoughtFigure {
  /** "1 755,1": as Swedish prints it. */
  printed: string;
  /** The numbers that are meant, as the address of a question to the tables has them: "1755.1", "1755..1755.999". */
  numbers: string;
}

const figure = /^([-\u2212\u2013]?)(\d{1,3}(?:\s\d{3})+|\d{1,12})(?:[.,](\d{1,6}))?\s?(?:%|kr|tkr|mnkr)?$/;

/**
 * Reads a query that is a figure alone, with or without blanks between thousands, with a comma or a point before its decimals;
 * typed without decimals it means those with any. Four digits that are a year are none.
 */
export function soughtFigure(query: string): SoughtFigure | null {
  const [, sign, spaced, decimals] = figure.exec(plain(query).trim()) ?? [];
  if (spaced === undefined || (decimals === undefined && /^20\d\d$/.test(spaced))) return null;
  const whole = (sign ? '-' : '') + spaced.replace(/\s/g, '');
  const typed = decimals === undefined ? whole : `${whole}.${decimals}`;
  if (sign && Number(typed) === 0) return null;
  const ends = [whole, `${whole}.999`];
  return {
    printed: formatNumber(Number(typed), decimals?.length ?? 0),
    numbers: decimals === undefined ? (sign ? ends.reverse() : ends).join('..') : typed,
  };
}

// "förskola 7,4", "1 755,1 i Farsta": a whole number beside words may be a year, an age or a number of something.
const besideWords =
  /(?<![\p{L}\d.,:-])[-\u2212\u2013]?(?:\d{1,3}(?:\s\d{3})+(?:,\d{1,6})?|\d{1,12},\d{1,6})(?![\p{L}\d.,:-])/u;

/** The figure with decimals or thousands that a query has beside words, as it is typed; null where it has none, or several. */
export function figureBesideWords(query: string): string | null {
  const [before, found, ...more] = plain(query).split(new RegExp(`(${besideWords.source})`, 'u'));
  return found === undefined || more.length > 1 || (before + (more[0] ?? '')).trim() === '' ? null : found;
}

/** The figure with decimals of a query, as Swedish prints it: Pagefind leaves its comma out, and takes "74 %" for "7,4". */
export function decimalsSought(query: string): string | null {
  const printed = soughtFigure(figureBesideWords(query) ?? query)?.printed ?? null;
  return printed?.includes(',') ? printed : null;
}

/** Whether a text has a figure that is printed so, with or without a sign. */
export function hasFigure(text: string, printed: string): boolean {
  const figure = plain(printed)
    .replace(/^[-\u2212]/, '')
    .replace(/\s/g, ' ');
  return new RegExp(`(?<![\\d,])${figure}(?!\\d)`).test(text.replace(/\s+/g, ' '));
}
