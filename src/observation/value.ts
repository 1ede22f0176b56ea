import { decimalsOf } from '../figure/number.ts';
import { formatValue, ownDecimals } from '../number.ts';
import type { Observation } from '../series.ts';
import { indicatorText } from '../text/indicator.ts';

type Figure = Pick<Observation, 'value' | 'unit' | 'text' | 'worth'>;

/** How many decimals a figure is exact to: those that are printed, unless it was counted over from another unit. */
export function decimalsIn({ value, text, worth }: Pick<Observation, 'value' | 'text' | 'worth'>): number {
  return worth === 'omraknad' && value !== null ? ownDecimals(value) : decimalsOf(text);
}

/** Whether two figures of one unit are two: "53,67 %" and "54 %" are the same, one of them rounded. */
export function differ(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null || a.unit !== b.unit) return false;
  const rounding = 10 ** -Math.min(decimalsIn(a), decimalsIn(b)) / 2 + 1e-9;
  return Math.abs(a.value - b.value) > rounding;
}

/** A number with a unit, as exact as it is printed. */
export function figureText(one: Observation & { value: number }, unit: string | null): string {
  return formatValue(one.value, unit, decimalsIn(one), one.bound);
}

/** A number with a unit, as exact as it is printed; "5 %, tryckt 0,05" where it was counted over. */
export function valueText(one: Observation & { value: number }, unit: string | null): string {
  const figure = figureText(one, unit);
  return one.worth === 'omraknad' ? indicatorText.countedOver(figure, one.text) : figure;
}
