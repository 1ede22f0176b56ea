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
