import { smallBase } from '../../../src/finding/select.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { baseOf } from '../evidence/base.ts';
import { figureOf, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: smallBase,
  severity: 'notis',
  group: 'personer',
  title: 'Få personer bakom siffran',
  explanation: 'Siffror som bygger på färre än tio personer kan inte jämföras mellan år eller kön.',
  blind:
    'Hur många en siffra bygger på framgår bara där rapporten säger det eller där siffrorna själva avslöjar det.',
  find,
};

/** Outcomes about so few persons that they should not be compared. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const base = baseOf(row);
    const figures = [figureOf(row, 'outcome'), figureOf(row, 'outcomeMen'), figureOf(row, 'outcomeWomen')];
    const [outcome] = figures;
    if (!base || !outcome) return [];
    const persons = base.persons === 1 ? 'en person' : `${base.persons} ${base.of}`;
    const sentence = `Utfallet för ”${row.entry.name}”, ${outcome.text}, bygger på ${base.line === null ? `så få som ${persons}, om man räknar baklänges från siffrorna` : persons}. Det bör inte jämföras med andra år, mellan kvinnor och män eller mellan stadsdelar.`;
    const lines = base.line === null ? [] : [base.line];
    return [rowRemark(row, { sentence, lines }, figures)];
  });
}
