import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { pairOf, rowsOf, tellsTheWholeYear } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'prognos-saknas',
  severity: 'notis',
  group: 'mal',
  title: 'Utfall finns, men ingen prognos',
  explanation: 'Raden har utfall och årsmål men säger inte hur året väntas sluta.',
  blind: 'En indikator som mäts en gång om året behöver ingen prognos när mätningen är gjord.',
  telling: null,
  find,
};

/** Rows with an outcome so far and a target, and no forecast between them. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const { cells, doubts } = row.row;
    const [outcome, target] = pairOf(row, 'outcome', 'target') ?? [];
    const doubtful = doubts.some(({ cell }) => cell === 'forecast');
    if (!outcome || !target || cells.forecast !== null || doubtful || tellsTheWholeYear(row)) return [];
    if (row.entry.direction === null) return [];
    const sentence = `”${row.entry.name}” har utfallet ${outcome.text} och årsmålet ${target.text}, men ingen prognos för helåret. Hur väntas året sluta?`;
    return [rowRemark(row, { sentence }, [outcome, target])];
  });
}
