import type { Row } from '../overview/row.ts';
import type { GoalIn } from './in-report.ts';

/** An indicator under a goal, with its row in each of some reports; null where a report does not have it there. */
export interface IndicatorRow {
  indicator: string;
  cells: (Row | null)[];
}

/** The indicators under a goal in some reports: those that most boards miss first, then those that most report. */
export function indicatorsUnder(reports: readonly (GoalIn | null)[]): IndicatorRow[] {
  const ids = new Set(
    reports.flatMap((one) => (one?.rows ?? []).flatMap(({ indicator }) => indicator ?? [])),
  );
  const rows = [...ids].map((indicator) => ({
    indicator,
    cells: reports.map((one) => one?.rows.find((row) => row.indicator === indicator) ?? null),
  }));
  const missed = ({ cells }: IndicatorRow) => cells.filter((cell) => cell?.group === 'nar-inte').length;
  const held = ({ cells }: IndicatorRow) => cells.filter((cell) => cell).length;
  return rows.sort((a, b) => missed(b) - missed(a) || held(b) - held(a));
}

/** A row that one report alone has, and which report that is by its number. */
export interface LoneRow {
  indicator: string;
  row: Row;
  at: number;
}

/** Parts what several reports have from what would be one figure in a row of dashes. Among two reports a dash says something. */
export function apart(rows: readonly IndicatorRow[]): { shared: IndicatorRow[]; lone: LoneRow[] } {
  const isLone = ({ cells }: IndicatorRow) => cells.length > 2 && cells.filter(Boolean).length === 1;
  return {
    shared: rows.filter((row) => !isLone(row)),
    lone: rows.filter(isLone).map(({ indicator, cells }) => {
      const at = cells.findIndex(Boolean);
      return { indicator, row: cells[at]!, at };
    }),
  };
}

/** What stands most often in a list, the first of equals; undefined of an empty one. */
export function mostCommon<T>(list: readonly T[]): T | undefined {
  const counts = [...Map.groupBy(list, (one) => one)];
  return counts.reduce<(typeof counts)[number] | undefined>(
    (most, one) => (most && most[1].length >= one[1].length ? most : one),
    undefined,
  )?.[0];
}
