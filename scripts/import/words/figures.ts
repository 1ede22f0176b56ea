import { likeAny, meanings, meantBy, readerOf, usual } from './confusions.ts';

const DIGITS = '0123456789';

/** What digits are read as, between the brackets of a pattern: "OIl…". */
export const DIGIT_LIKE = likeAny(DIGITS);

/** What a 1 is read as, between the brackets of a pattern. */
export const ONE_LIKE = likeAny('1');

/** What a comma is read as, between the brackets of a pattern. */
export const COMMA_LIKE = likeAny(',');

/** What a minus is mostly read as, between the brackets of a pattern. */
export const MINUS_LIKE = likeAny('-', usual);

/** What is left of the border between cells, between the brackets of a pattern. */
export const BORDER_LIKE = likeAny('│', usual);

/** A text where nothing but digits can stand, each letter as the digit that it most likely was: "2O24" is 2024. */
export const withDigits = readerOf(DIGITS);

/** Whether a token is a lone 0 that was read as a ring, with or without something in it: "©", "(0)", "ie)", "O". */
export function isRing(token: string): boolean {
  return token !== '0' && meantBy(token, DIGITS) === '0';
}

const within = new RegExp(`^\\+\\s?/?\\s?[-${MINUS_LIKE}](?=\\d)`);
const less = new RegExp(`^[${MINUS_LIKE}](?=\\d)`);

/** A figure with its sign as it is printed: "+–1" is "+/- 1", "=2" is "-2". */
export function withSigns(figure: string): string {
  return figure.replace(within, '+/- ').replace(less, '-');
}

/** A whole figure with a comma before so many of its last digits, where an OCR may have lost one; null where it cannot have. */
export function withComma(text: string, decimals = 1): string | null {
  const form = new RegExp(`^([^\\d,]*\\d[\\d ]*)(\\d{${decimals}})(?![\\d,]| \\d)(.*)$`);
  return form.test(text) ? text.replace(form, '$1,$2$3') : null;
}

/** No figure is longer, in characters: what each may be multiplies. */
const longest = 10;

/** All figures that a token may be, the likeliest first: "T7,5" is 77,5 or 17,5. None where it cannot be one. */
export function figuresOf(token: string): string[] {
  if (token.length > longest) return [];
  const ways = [...token].reduce(
    (all, read) =>
      all.flatMap(({ text, cost }) =>
        meanings(read, `${DIGITS},`).map((each) => ({ text: text + each.meant, cost: cost + each.cost })),
      ),
    [{ text: '', cost: 0 }],
  );
  const figures = ways.filter(({ text }) => /^\d+(?:,\d+)?$/.test(text));
  return figures.sort((a, b) => a.cost - b.cost).map(({ text }) => text);
}
