import { againstTarget } from '../../../src/verdict.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { isMaterial } from '../evidence/material.ts';
import { rowRemark } from '../evidence/remark.ts';
import { statedOf, measuredOf, pairOf, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'prognos-lika-med-mal',
  severity: 'fraga',
  group: 'mal',
  title: 'Prognosen är lika med årsmålet, men utfallet är långt ifrån',
  explanation:
    'Utfallet hittills är sämre än ett årsmål som prognosen säger ska nås: minst en tiondel, och minst en procentenhet (en kvarts under tio procent) eller fem av det som räknas.',
  blind:
    'Något som mäts en gång om året kan ha en prognos utan nytt utfall. Antal som växer under året jämförs inte.',
  find,
};

/** Forecasts that repeat the target while the outcome so far is far from it. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const [forecast, target] = pairOf(row, 'forecast', 'target') ?? [];
    const [outcome] = pairOf(row, 'outcome', 'target') ?? [];
    if (!forecast || !target || !outcome || forecast.value !== target.value) return [];
    const { observed } = row;
    const { verdict } = againstTarget(observed.outcome ?? null, observed.target ?? null, measuredOf(row));
    if (verdict !== 'nar-inte') return [];
    if (!isMaterial(outcome, target)) return [];
    const stated = statedOf(row, 'arsmal');
    const changed = stated && stated.to.value === target.value ? ` (tidigare ${stated.from.text})` : '';
    const sentence = `Prognosen för ”${row.entry.name}” är lika med årsmålet, ${target.text}${changed}, medan utfallet hittills är ${outcome.text}. Vad talar för att årsmålet nås?`;
    return [rowRemark(row, { sentence }, [outcome, forecast, target])];
  });
}
