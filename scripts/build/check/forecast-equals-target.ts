import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { rowFinding } from './finding.ts';
import { growsWithTheYear, misses, pairOf, rowsOf } from './rows.ts';
import { baseOf } from './small-base.ts';

/** How much worse than the target an outcome is before it is far from it, as a part of the target. */
const far = 0.15;

/** Forecasts that repeat the target while the outcome so far is far from it. Of a small base it says too little. */
export function forecastEqualsTarget(evidence: Evidence): Finding[] {
  return rowsOf(evidence).flatMap((row) => {
    const [forecast, target] = pairOf(row, 'forecast', 'target') ?? [];
    const [outcome] = pairOf(row, 'outcome', 'target') ?? [];
    if (!forecast || !target || !outcome || forecast.value !== target.value || growsWithTheYear(row))
      return [];
    if (baseOf(row) !== null || !misses(outcome.value, target, row.entry.direction)) return [];
    if (Math.abs(outcome.value - target.value) < far * Math.abs(target.value)) return [];
    const sentence = `Prognosen för ”${row.entry.name}” är lika med årsmålet, ${target.text}, medan utfallet hittills är ${outcome.text}. Vad talar för att årsmålet nås?`;
    const figures = [outcome, forecast, target];
    return [rowFinding(row, { rule: 'prognos-lika-med-mal', severity: 'fraga', sentence }, figures)];
  });
}
