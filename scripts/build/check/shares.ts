import { columns } from '../../../src/indicator-columns.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { figureOf, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'omojlig-andel',
  severity: 'fraga',
  group: 'omojligt',
  title: 'Andel under 0 eller över 100 procent',
  explanation: 'En andel ligger mellan 0 och 100 procent.',
  blind: 'Bara indikatorer vars namn börjar med ”Andel” prövas.',
  find,
};

/** Shares below 0 or above 100 per cent. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    if (!/^andel/i.test(row.row.name)) return [];
    const wrong = columns
      .map((column) => figureOf(row, column))
      .filter((figure) => figure !== null && figure.unit === '%' && (figure.value < 0 || figure.value > 100));
    if (wrong.length === 0) return [];
    const sentence = `”${row.entry.name}” är en andel, men har siffran ${wrong.map((figure) => figure!.text).join(' och ')}. Vad är det en andel av?`;
    return [rowRemark(row, { sentence }, wrong)];
  });
}
