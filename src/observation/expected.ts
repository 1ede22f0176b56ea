import type { Facts } from '../model.ts';
import { againstTarget, type Judged, type Measured } from '../verdict.ts';
import { isAnnual } from '../report/annual.ts';

/** What the analysis of a row says in words of the target of the year, and on which line. */
export interface Outlook {
  reaches: boolean;
  line: number;
}

/**
 * What a row's analysis expects of the target of a year; null where it says nothing, or both. A report says so of its own
 * year: last year's outcome, in the same row, is another's. The report of a year that has ended expects nothing of it.
 */
export function outlookAt(
  report: Pick<Facts, 'type' | 'year' | 'stated'>,
  row: number,
  of: number,
): Outlook | null {
  if (of !== report.year || isAnnual(report)) return null;
  const said = (report.stated ?? []).filter(
    (one) => (one.about === 'nas' || one.about === 'nas-inte') && one.indicator === row,
  );
  const [first] = said;
  if (!first || said.some(({ about }) => about !== first.about)) return null;
  return { reaches: first.about === 'nas', line: first.line };
}

/** Whether the target of a year is expected to be reached, and which part of the report says so. */
export interface Expected {
  reaches: boolean;
  by: 'tabell' | 'analys';
}

/**
 * What a row expects of its year, by the forecast in its table, or by the words of its analysis where no figure can be
 * held against the target. Null where neither says it, 'oense' where each says another: that is no forecast to count.
 */
export function expectedOf(
  forecast: Judged | null,
  target: Judged | null,
  outlook: Outlook | null,
  about: Measured,
): Expected | 'oense' | null {
  if (target?.value == null) return null;
  const { verdict } = againstTarget(forecast, target, about);
  const figure = verdict === 'nar' || verdict === 'nar-inte' ? verdict === 'nar' : null;
  if (figure === null) return outlook && { reaches: outlook.reaches, by: 'analys' };
  return outlook && outlook.reaches !== figure ? 'oense' : { reaches: figure, by: 'tabell' };
}
