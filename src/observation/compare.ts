import { formatSigned, formatValue } from '../number.ts';
import type { IndicatorEntry, Observation } from '../series.ts';
import { decimalsIn } from './value.ts';

type Direction = IndicatorEntry['direction'];

/** How far one figure is from another of the same unit, and whether that is the right way. */
export interface Difference {
  value: number;
  /** "+0,13 procentenheter". */
  text: string;
  /** Null where nobody has said which way is better, or nothing differs. */
  better: boolean | null;
}

/** Whether a figure reaches a target. Null where one of them is no number, units differ or no way is the right one. */
export function reaches(
  figure: Observation | null,
  target: Observation | null,
  direction: Direction,
): boolean | null {
  if (figure?.value == null || target?.value == null || figure.unit !== target.unit) return null;
  if (target.bound === 'within') return null;
  const way = target.bound === 'max' ? 'down' : target.bound === 'min' ? 'up' : direction;
  if (way === null) return null;
  return way === 'up' ? figure.value >= target.value : figure.value <= target.value;
}

/** The difference between two figures, or null where they cannot be held against each other. */
export function difference(
  figure: Observation | null,
  from: Observation | null,
  direction: Direction,
): Difference | null {
  if (figure?.value == null || from?.value == null || figure.unit !== from.unit) return null;
  const decimals = Math.max(decimalsIn(figure), decimalsIn(from));
  const value = Number((figure.value - from.value).toFixed(decimals));
  return {
    value,
    text: formatSigned(value, decimals) + steps(figure.unit, value),
    better: direction === null || value === 0 ? null : (direction === 'up') === value > 0,
  };
}

/** A difference without its sign: "0,13 procentenheter". */
export function distance({ value }: Difference, figure: Observation, decimals: number): string {
  const size = Math.abs(value);
  return figure.unit === '%'
    ? formatValue(size, null, decimals) + steps('%', size)
    : formatValue(size, figure.unit === 'st' ? null : figure.unit, decimals);
}

/** Shares differ by percentage points, never by per cent. */
function steps(unit: string | null, value: number): string {
  if (unit === '%') return Math.abs(value) === 1 ? ' procentenhet' : ' procentenheter';
  return unit === null || unit === 'st' ? '' : `\u00a0${unit}`;
}
