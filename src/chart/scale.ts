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
  let min = near ? low - (high - low || high * 0.02) : Math.min(0, low);
  // Some room above the highest value, for marks and the names of targets.
  let max = Math.max(high + (high - min) * 0.06, 0);
  if (high <= most) max = Math.min(max, most);
  if (min === max) max = min + 1;
  const step = roundStep(max - min, count);
  min = Math.floor(min / step + 1e-9) * step;
  max = Math.ceil(max / step - 1e-9) * step;
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
