import type { Facts } from '../model.ts';
import { outlookAt, type Outlook } from '../observation/expected.ts';
import { saidIn, type Said } from '../observation/said.ts';
import type { Series } from '../series.ts';
import { facts } from './collections.ts';
import { reportsOf } from './reports.ts';
import { rowsAbout } from './rows.ts';

/** A district's newest report about an indicator with its rows there; null where figures of a later year are known. */
function newestAbout({
  district,
  indicator,
  observations,
}: Series): { report: Facts; rows: number[] } | null {
  const year = Math.max(...observations.map((one) => one.period.year));
  const newest = reportsOf(district).findLast((report) => rowsAbout(report, indicator).length > 0);
  const report = facts.get(newest ?? '');
  if (!newest || !report || report.year < year) return null;
  return { report, rows: rowsAbout(newest, indicator).map(({ index }) => index) };
}

/** What the analyses in a district's newest report about an indicator say that its tables do not. */
export function saidAbout(series: Series): Said[] {
  const found = newestAbout(series);
  return found ? saidIn(found.report, new Set(found.rows)) : [];
}

/** What the analysis in a district's newest report about an indicator expects of its target, and where it says so. */
export function outlookAbout(series: Series): (Outlook & { report: string; year: number }) | null {
  const found = newestAbout(series);
  if (!found) return null;
  const { id: report, year } = found.report;
  const said = found.rows.flatMap((row) => outlookAt(found.report, row, year) ?? []);
  return said[0] ? { ...said[0], report, year } : null;
}
