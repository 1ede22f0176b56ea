import { isWorse } from '../../../src/verdict.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { isMaterial } from '../evidence/material.ts';
import { rowRemark } from '../evidence/remark.ts';
import { pairOf, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'svagare-an-kommunfullmaktige',
  severity: 'notis',
  group: 'mal',
  title: 'Årsmålet är svagare än kommunfullmäktiges',
  explanation:
    'Nämndens årsmål hålls mot kommunfullmäktiges på samma rad. De ska skilja minst en tiondel, och minst en procentenhet (en kvarts under tio procent) eller fem av det som räknas.',
  blind:
    'Kommunfullmäktiges mål gäller hela staden; en nämnd kan ha ett annat utgångsläge. Mål som räknas ihop för hela staden jämförs inte.',
  find,
};

/**
 * Targets of a board that ask less than the council's on the same row. The council's is the whole city's, and districts
 * begin from different places: what the target rests on is asked, not why the board aims lower.
 */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const [target, council] = pairOf(row, 'target', 'councilTarget') ?? [];
    const { direction, scope, accumulates, name } = row.entry;
    if (!target || !council || direction === null || scope === 'stad' || accumulates) return [];
    if (target.bound === 'within' || council.bound === 'within') return [];
    if (!isWorse(target.value, council.value, direction) || !isMaterial(target, council)) return [];
    const sentence = `Nämndens årsmål för ”${name}” är ${target.text}, svagare än kommunfullmäktiges ${council.text} för hela staden. Vad utgick nämnden från när den satte sitt?`;
    return [rowRemark(row, { sentence }, [target, council])];
  });
}
