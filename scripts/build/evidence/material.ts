/** What is held against what. */
interface Measured {
  value: number;
  unit: string | null;
}

/** The least part of the one figure that they must differ by. */
const part = 0.1;

/** The least that counts, and shares, must differ by; a share below ten per cent by less. */
const leastCount = 5;
const leastShare = 1;
const leastSmallShare = 0.25;

/**
 * Whether two figures of one unit are so far apart that the difference is worth a question: by a tenth of the one they
 * are held against, and by five of what is counted, one percentage point, or a quarter of one below ten per cent.
 */
export function isMaterial({ value }: Measured, from: Measured): boolean {
  const apart = Math.abs(value - from.value) + 1e-9;
  return apart >= part * Math.abs(from.value) && apart >= least(value, from);
}

function least(value: number, from: Measured): number {
  if (from.unit === '%') return Math.abs(from.value) < 10 ? leastSmallShare : leastShare;
  const isCount = from.unit === 'st' && Number.isInteger(value) && Number.isInteger(from.value);
  return isCount ? leastCount : 0;
}
