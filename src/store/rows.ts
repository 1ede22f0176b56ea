import type { Indicator } from '../model.ts';
import { facts, reports } from './collections.ts';

/** The indicator that a row of a report is about, or null when it is not in the registry. */
export function indicatorOfRow(report: string, row: number): string | null {
  return reports.get(report)?.rows[row] || null;
}

/** Rows of a report that are about an indicator, with their index. */
export function rowsAbout(report: string, indicator: string): { index: number; record: Indicator }[] {
  return (facts.get(report)?.indicators ?? []).flatMap((record, index) =>
    indicatorOfRow(report, index) === indicator ? [{ index, record }] : [],
  );
}
