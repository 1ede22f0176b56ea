import type { Column, Indicator } from '../../../src/model.ts';
import { readPeriod, type PrintedPeriod } from '../../../src/printed-period.ts';
import type { Period } from '../../../src/series.ts';

/** The time of a figure, and whether the report says so or its form alone. */
export interface Timed {
  period: Period;
  certain: boolean;
}

/** What of the report decides when the figures of a row were. */
export interface Times {
  year: number;
  tertial: 1 | 2 | null;
  /** Where the row's analysis or the registry says that the outcome is of rolling twelve months, with their last month; or null. */
  rolling: { until?: string | null | undefined } | null;
}

/**
 * The time that a column of a row is about. The row's period decides for the outcome: "Tertial 1 2023" is the first
 * tertial, a bare year is a yearly indicator. A tertialrapport that gives an outcome for its own year cannot know how
 * the year ends: such a figure says where it was reported. Forecast and targets are always about the whole year.
 */
export function periodOf(
  column: Column,
  row: Pick<Indicator, 'period' | 'previousYear'>,
  times: Times,
): Timed {
  if (column === 'previousOutcome') {
    const year = row.previousYear ?? times.year - 1;
    return { period: { year, span: 'ar' }, certain: row.previousYear !== null };
  }
  if (!column.startsWith('outcome')) return { period: { year: times.year, span: 'ar' }, certain: true };
  const now = times.tertial === null ? 'ar' : times.tertial === 1 ? 't1' : 't2';
  const printed = row.period === null ? null : readPeriod(row.period);
  const span = printed && spanPrinted(printed);
  if (!span) return { period: { year: times.year, span: now }, certain: times.tertial === null && !printed };
  const year = printed.year ?? times.year;
  const certain = printed.year !== null;
  const reported = span !== 'ar' ? span : year === times.year ? now : 'ar';
  return { period: spanOf(year, span, reported, times.rolling), certain };
}

/** The span that a printed period is; null for one that figures of reports cannot be held against (a month, a school year). */
function spanPrinted({ kind, n, from }: PrintedPeriod): Reported | null {
  if (kind === 'year') return 'ar';
  if (kind === 'tertial') return n === 1 ? 't1' : n === 2 ? 't2' : null;
  if (kind !== 'months' || from !== 1) return null;
  return n === 4 ? 't1' : n === 8 ? 't2' : n === 12 ? 'ar' : null;
}

type Reported = NonNullable<Period['reported']>;

function spanOf(year: number, span: Reported, reported: Reported, rolling: Times['rolling']): Period {
  if (rolling)
    return { year, span: 'rullande12', reported, ...(rolling.until ? { until: rolling.until } : {}) };
  return span === reported ? { year, span } : { year, span, reported };
}
