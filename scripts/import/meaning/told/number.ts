import type { Cell } from '../../../../src/model.ts';
import { numberInText } from '../../../../src/figure/number.ts';
import { readFigure } from '../../../../src/figure/figure.ts';

/** A number as a sentence gives it, in a capturing pattern: "1 113", "0,3". */
export const number = `(${numberInText})`;

const words = 'inga en|ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** A number from one below ten, in letters or as a digit, in a capturing pattern. */
export const few = `(${words.slice(1, 10).join('|')}|[1-9])`;

/** A number in letters, none to twelve, or in digits, in a capturing pattern. */
export const count = `(${words.join('|')}|\\d{1,4})`;

/** What such a number is. */
export function countOf(text: string): number {
  const at = words.findIndex((each) => each.split('|').includes(text.toLowerCase()));
  return at < 0 ? Number(text) : at;
}

/** A figure of a sentence as a cell; null where it can be read in two ways. */
export function figure(text: string, unit: string | null, line: number, sign: 1 | -1 = 1): Cell | null {
  const { value } = readFigure(text.replace(/\s/g, ' '));
  return value === null
    ? null
    : { text: unit === null ? text : `${text} ${unit}`, value: sign * value, unit, bound: null, line };
}
