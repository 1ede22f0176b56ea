import { formatSigned, formatValue } from '../number.ts';
import type { Observation } from '../series.ts';
import { decimalsIn } from './value.ts';

/** How far one figure is from another of the same unit. Whether that is good or bad is for `verdict.ts` to say. */
export interface Difference {
  value: number;
  /** "+0,13 procentenheter". */
  text: string;
  /** Without its sign: "0,13 procentenheter". */
  size: string;
}

/** The difference between two figures, as exact as the more exact of them; null where their units differ. */
export function difference(figure: Observation | null, from: Observation | null): Difference | null {
  if (figure?.value == null || from?.value == null || figure.unit !== from.unit) return null;
  const decimals = Math.max(decimalsIn(figure), decimalsIn(from));
  const value = Number((figure.value - from.value).toFixed(decimals));
  const size = Math.abs(value);
  return {
    value,
    text: formatSigned(value, decimals) + steps(figure.unit, value),
    size:
      figure.unit === '%'
        ? formatValue(size, null, decimals) + steps('%', size)
        : formatValue(size, isCounted(figure) ? null : figure.unit, decimals),
  };
}

/** "högre" and "lägre" for what is measured, "fler" and "färre" for what is counted. */
export function wayWord(figure: Pick<Observation, 'unit'>, value: number): string {
  // So many of one for each of another: 13,4 children are not fewer than 13,8.
  const isWhole = Number.isInteger(value);
  const [up, down] = isCounted(figure) && isWhole ? ['fler', 'färre'] : ['högre', 'lägre'];
  return value > 0 ? up : down;
}

function isCounted({ unit }: Pick<Observation, 'unit'>): boolean {
  return unit === 'st' || unit === 'personer';
}

/** What stands behind a difference. Shares differ by percentage points, never by per cent. */
export function steps(unit: string | null, value: number): string {
  if (unit === '%') return Math.abs(value) === 1 ? ' procentenhet' : ' procentenheter';
  return unit === null || unit === 'st' ? '' : `\u00a0${unit}`;
}
