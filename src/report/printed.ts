import type { Cell } from '../model.ts';
import { decimalsOf } from '../figure/number.ts';
import { formatValue } from '../number.ts';

/** A printed cell as the site writes it. A unit of the whole table stands in its caption, not in each cell. */
export function printed({ value, text, unit, unitFrom, bound }: Cell): string {
  return value === null
    ? text
    : formatValue(value, unitFrom === 'table' ? null : unit, decimalsOf(text), bound);
}
