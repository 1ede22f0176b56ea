import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { rowFinding } from './finding.ts';
import { isWholeYear, pairOf, rowsOf } from './rows.ts';

/** Rows with an outcome so far and a target, and no forecast between them. */
export function forecastMissing(evidence: Evidence): Finding[] {
  return rowsOf(evidence).flatMap((row) => {
    const { cells, doubts } = row.row;
    const [outcome, target] = pairOf(row, 'outcome', 'target') ?? [];
    const doubtful = doubts.some(({ cell }) => cell === 'forecast');
    if (!outcome || !target || cells.forecast !== null || doubtful || isWholeYear(row)) return [];
    if (row.entry.direction === null) return [];
    const sentence = `”${row.entry.name}” har utfallet ${outcome.text} och årsmålet ${target.text}, men ingen prognos för helåret. Hur väntas året sluta?`;
    return [rowFinding(row, { rule: 'prognos-saknas', severity: 'notis', sentence }, [outcome, target])];
  });
}
