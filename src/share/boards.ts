import { collate } from '../collate.ts';
import { reportsOfSeries } from '../observation/reports.ts';
import { reportParts } from '../report/name.ts';
import type { Series } from '../series.ts';
import { districtName } from '../store/names.ts';
import { shareText } from '../text/share.ts';

/** Whose reports some series are taken from, and of which years: for a citation. */
export function boardsOf(all: Series[]): string {
  const reports = reportsOfSeries(all);
  const years = reports.map((report) => reportParts(report).year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const boards = [...new Set(all.map((one) => districtName(one.district)))].sort(collate);
  const named = boards.length <= 3 ? boards.join(', ') : shareText.boardCount(boards.length);
  return reports.length > 0
    ? shareText.citeReports(named, first === last ? String(first) : `${first}–${last}`)
    : '';
}
