import { formatNumber } from '../number.ts';

/** An axis: its ends and the round numbers marked on it. */
export interface Scale {
  min: number;
  max: number;
  ticks: { at: number; label: string }[];
}

/** The round step (1, 2 or 5 times a power of ten) that parts a range into about `count` pieces. */
export function roundStep(range: number, count: number): number {
  const rough = range / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10;
  return step * power;
}

/**
 * An axis that holds all values. It begins at zero unless the values lie close together far from zero
 * (a difference of four points between 90 and 94 % would not be seen): then a note must say so. It ends at `most`
 * where no value is higher: no axis promises 120 %.
 */
export function scaleOf(values: number[], { count = 5, most = Infinity } = {}): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const near = low > 0 && high - low < high * 0.1 && low > 50;
  const min = near ? low - (high - low || high * 0.02) : Math.min(0, low);
  // Some room above the highest value, for marks and the names of targets.
  let max = Math.max(high + (high - min) * 0.06, 0);
  if (high <= most) max = Math.min(max, most);
  if (min === max) max = min + 1;
  return ticked(min, max, count, values);
}

/**
 * An axis for marks that are told apart by their place alone, as they are not by the length of a bar: it begins at zero
 * only where that costs little of its length. A note must say where it does not.
 */
export function placeScale(values: readonly number[], { most = Infinity } = {}): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // A tenth of a percentage point is not to look like a gulf.
  const apart = Math.max(high - low, Math.abs(high) * 0.15) || 1;
  const min = low >= 0 && low <= apart ? 0 : low - apart * 0.25;
  const max = high + apart * 0.1;
  return ticked(min, high <= most ? Math.min(max, most) : max, 6, values);
}

/**
 * An axis from the round number at or below one end to that at or above the other. Beside whole values stand whole
 * numbers: nobody counts half a child.
 */
function ticked(from: number, to: number, count: number, values: readonly number[]): Scale {
  const rough = roundStep(to - from, count);
  const step = values.every(Number.isInteger) ? Math.max(1, rough) : rough;
  const min = Math.floor(from / step + 1e-9) * step;
  const max = Math.ceil(to / step - 1e-9) * step;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, n) => {
    const at = Number((min + n * step).toFixed(decimals + 1));
    return { at, label: formatNumber(at, decimals) };
  });
  return { min, max, ticks };
}

/** Whether an axis leaves zero out. */
export function isCut({ min, max }: Scale): boolean {
  return min > 0 || max < 0;
}
