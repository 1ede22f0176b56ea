import { decimalsOf } from '../figure/number.ts';
import type { Cell } from '../model.ts';

/** The most decimals that any of these cells prints. */
export function mostDecimals(cells: readonly (Cell | null)[]): number {
  return Math.max(0, ...cells.map((cell) => (cell?.value == null ? 0 : decimalsOf(cell.text))));
}

/**
 * What a figure lacks on its right to stand with its comma under those of its column, which print so many decimals;
 * it is to be kept free, not shown:
 *
 *     2 163,6
 *        −6      ",0"
 *          ^^
 */
export function missingDecimals({ text }: Pick<Cell, 'text'>, decimals: number): string {
  const own = decimalsOf(text);
  if (own >= decimals) return '';
  return (own === 0 ? ',' : '') + '0'.repeat(decimals - own);
}
