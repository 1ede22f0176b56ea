import { DIGIT_LIKE, MINUS_LIKE, withDigits } from '../../words/figures.ts';

const digit = `[\\d${DIGIT_LIKE}]`;
const hyphen = `[-${MINUS_LIKE}.]`;

/** An ISO date as an OCR reads it: blanks within, `O` for 0, `l` for 1, long dashes, the last one lost. */
const form = new RegExp(
  `(?<!\\d|\\d[-–])([12]${digit}{3})\\s?${hyphen}\\s?(${digit}{2})\\s?${hyphen}?\\s?(${digit}{2})(?![\\d\\p{L}])`,
  'gu',
);

/** A date with the place where it stands in its line. */
export interface Dated {
  /** ISO. */
  text: string;
  start: number;
  end: number;
}

/** All dates of a line, written as ISO. */
export function dates(line: string): Dated[] {
  // Most lines have none, and each is asked some five times.
  if (!/[12]/.test(line)) return [];
  return [...line.matchAll(form)].flatMap((match) => {
    const text = match.slice(1).map(withDigits).join('-');
    if (!/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return [];
    return [{ text, start: match.index, end: match.index + match[0].length }];
  });
}
