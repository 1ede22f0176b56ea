import { formatMonth } from './date.ts';
import type { Period } from './series.ts';

/** What a period is like: only figures about periods that are alike can be held against each other. */
export type PeriodKind = Period['span'] | 'ar-t1' | 'ar-t2';

/** A year whose outcome stood in a report before it had ended is not like a whole year. */
export function periodKind({ span, reported }: Period): PeriodKind {
  return span === 'ar' && (reported === 't1' || reported === 't2') ? `ar-${reported}` : span;
}

/** Whether two periods are the same part of their years; of rolling years, whether reports of the same time of year give them. */
export function areAlike(a: Period, b: Period): boolean {
  return a.span === b.span && a.reported === b.reported;
}

/** Whether a period is a year that had ended when it was reported. */
export function isWholeYear(period: Period): boolean {
  return periodKind(period) === 'ar';
}

/** Whether a year's outcome was reported before the year had ended. */
export function isEarly(period: Period): boolean {
  return period.span === 'ar' && !isWholeYear(period);
}

const labels: Record<Period['span'], (year: number) => string> = {
  ar: (year) => `helåret\u00a0${year}`,
  t1: (year) => `jan–apr\u00a0${year}`,
  t2: (year) => `jan–aug\u00a0${year}`,
  rullande12: (year) => `rullande 12\u00a0mån.\u00a0${year}`,
};

/**
 * The time a figure is about, in words: "jan–apr 2023", "helåret 2022", "2023, redovisat i tertialrapport 1". A rolling
 * year is told by its last month where the report says it: most of "rullande 12 mån. 2020" can be months of 2019.
 */
export function periodLabel(period: Period): string {
  const { year, span, reported, until } = period;
  if (until !== undefined) return `rullande 12\u00a0mån. t.o.m.\u00a0${formatMonth(until)}`;
  if (!namesReport(period)) return labels[span](year);
  const time = span === 'ar' ? year : labels[span](year);
  return `${time}, redovisat i tertialrapport\u00a0${reported === 't1' ? 1 : 2}`;
}

/** Whether the words for a period name the report that gives it: they are too long for one line of a narrow column. */
export function namesReport({ reported, until }: Period): boolean {
  return until === undefined && (reported === 't1' || reported === 't2');
}

/** The middle of each span as a part of its year: a figure stands where the time it is about has its middle. */
const middles: Record<Exclude<PeriodKind, 'rullande12'>, number> = {
  t1: 1 / 6,
  // Nobody says what time these are about: they stand after the part of the year that had passed, before the whole.
  'ar-t1': 1 / 5,
  t2: 1 / 3,
  'ar-t2': 2 / 5,
  ar: 1 / 2,
};

/** The same of rolling years, by the report that gives them: a year has more than one, and they are not of one time. */
const rolling: Record<NonNullable<Period['reported']>, number> = { t1: 1 / 4, t2: 5 / 12, ar: 11 / 24 };

/** Where a period stands on an axis of years. */
export function periodPosition(period: Period): number {
  const kind = periodKind(period);
  return period.year + (kind === 'rullande12' ? rolling[period.reported ?? 'ar'] : middles[kind]);
}

/** Order of time: what ends first comes first. */
export function comparePeriods(a: Period, b: Period): number {
  return periodPosition(a) - periodPosition(b);
}
