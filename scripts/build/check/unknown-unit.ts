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
    const units = [...new Set(wrong.map((figure) => figure!.unit!))];
    const printed = wrong.map((figure) => `“${figure!.printed}”`).join(', ');
    const file = `content/registry/indicators/${id}.yml`;
    // No reader sees it: it is told to whoever builds, in the language of all messages.
    const sentence =
      entry.unit === null
        ? `${printed}: counted in ${units.join(', ')}, and the indicator has no unit. Set unit: ${units[0]} in ${file}, if that is what it is counted in.`
        : `${printed}: counted in ${units.join(', ')}, and the indicator in ${entry.unit}. If that is another printing of ${entry.unit}, add it to sameUnit in ${file}; if the report prints it wrongly, correct it in content/registry/corrections.yml.`;
    return [rowRemark(row, { sentence }, wrong)];
  });
}
