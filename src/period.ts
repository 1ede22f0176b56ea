import type { Period } from './series.ts';

const labels: Record<Period['span'], (year: number) => string> = {
  ar: (year) => `helåret\u00a0${year}`,
  t1: (year) => `jan–apr\u00a0${year}`,
  t2: (year) => `jan–aug\u00a0${year}`,
  rullande12: (year) => `rullande 12\u00a0mån.\u00a0${year}`,
};

/** The time a figure is about, in words: "jan–apr 2023", "helåret 2022". */
export function periodLabel(period: Period): string {
  return labels[period.span](period.year);
}

/** The middle of each span as a part of its year: a figure stands where the time it is about has its middle. */
const middles: Record<Period['span'], number> = { t1: 1 / 6, rullande12: 1 / 4, t2: 1 / 3, ar: 1 / 2 };

/** Where a period stands on an axis of years. */
export function periodPosition(period: Period): number {
  return period.year + middles[period.span];
}

/** Order of time: what ends first comes first. */
export function comparePeriods(a: Period, b: Period): number {
  return periodPosition(a) - periodPosition(b);
}
