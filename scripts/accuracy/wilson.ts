/** The 95 % interval of a share that was seen `right` times of `of` (Wilson's score interval), both bounds 0–1. */
export function wilson(right: number, of: number): { low: number; high: number } {
  const z2 = z * z;
  const p = right / of;
  const middle = p + z2 / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

/** The 97.5 % point of the normal distribution. */
const z = 1.959964;
