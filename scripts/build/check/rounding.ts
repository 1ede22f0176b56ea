import type { Cell } from '../../../src/model.ts';
import { decimalsOf } from '../../../src/number.ts';

/** The smallest step of a printed figure: 0.1 for "2,4". */
export function stepOf(printed: string): number {
  return 10 ** -decimalsOf(printed);
}

/**
 * How far a sum of printed figures may be from the printed sum for no other reason than rounding: half a step for
 * each, or three standard deviations of as many independent roundings, whichever is less.
 */
export function roundingOf(printed: readonly string[]): number {
  const steps = printed.map(stepOf);
  const worst = steps.reduce((sum, step) => sum + step / 2, 0);
  const likely = 3 * Math.sqrt(steps.reduce((sum, step) => sum + step ** 2 / 12, 0));
  return Math.min(worst, likely) + 1e-6;
}

/** A cell with a number. */
export type NumberCell = Cell & { value: number };

/** Whether a cell holds a number. */
export function isNumber(cell: Cell | null | undefined): cell is NumberCell {
  return cell !== null && cell !== undefined && cell.value !== null;
}

/** Whether the cells make the sum, rounding allowed. A printed zero is exact. */
export function addsUp(parts: readonly NumberCell[], sum: NumberCell): boolean {
  const total = parts.reduce((all, { value }) => all + value, 0);
  const rounded = [...parts.filter(({ value }) => value !== 0), sum];
  return Math.abs(total - sum.value) <= roundingOf(rounded.map(({ text }) => text));
}

/** The sum of the cells, without the dust of binary fractions. */
export function sumOf(cells: readonly NumberCell[]): number {
  return Number(cells.reduce((all, { value }) => all + value, 0).toFixed(6));
}
