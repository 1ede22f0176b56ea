import { againstTarget } from '../../../src/verdict.ts';
import { isMaterial } from '../evidence/material.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { measuredOf, outlookOf, pairOf, rowsOf, tellsTheWholeYear } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'prognos-saknas',
  severity: 'notis',
  group: 'mal',
  title: 'Utfallet når inte årsmålet, och prognos saknas',
  explanation:
    'Utfallet hittills är sämre än årsmålet, och varken raden eller dess analys säger hur året väntas sluta.',
  blind: 'En indikator som mäts en gång om året behöver ingen prognos när mätningen är gjord.',
  find,
};

/** Rows with an outcome so far and a target, and no forecast between them. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const { cells, doubts } = row.row;
    const [outcome, target] = pairOf(row, 'outcome', 'target') ?? [];
    const doubtful = doubts.some(({ cell }) => cell === 'forecast');
    if (!outcome || !target || cells.forecast !== null || doubtful) return [];
    if (tellsTheWholeYear(row) || outlookOf(row)) return [];
    const { verdict } = againstTarget(
      row.observed.outcome ?? null,
      row.observed.target ?? null,
      measuredOf(row),
    );
    if (verdict !== 'nar-inte' || !isMaterial(outcome, target)) return [];
    const sentence = `”${row.entry.name}” har utfallet ${outcome.text} och årsmålet ${target.text}, men ingen prognos för helåret. Hur väntas året sluta?`;
    return [rowRemark(row, { sentence }, [outcome, target])];
  });
}
