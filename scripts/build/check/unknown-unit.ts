import { columns } from '../../../src/indicator-columns.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { figureOf, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'okand-enhet',
  severity: 'fel',
  group: 'egna',
  title: 'Okänd enhet',
  explanation: 'En enhet som registret inte känner för indikatorn är ett fel i inläsningen eller registret.',
  blind: 'Visas inte på webbplatsen: ett sådant fel stoppar bygget.',
  find,
};

/** Units that the registry does not know for their indicator: a figure in the wrong column, or a change unseen. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const { entry, id } = row;
    const wrong = columns
      .map((column) => figureOf(row, column))
      .filter((figure) => figure !== null && figure.unit !== null && figure.unit !== entry.unit);
    if (wrong.length === 0) return [];
    const sentence = `${wrong.map((figure) => `”${figure!.printed}”`).join(' och ')} har en annan enhet än ${id} (${entry.unit ?? 'ingen'}).`;
    return [rowRemark(row, { sentence }, wrong)];
  });
}
