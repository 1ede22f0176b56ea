import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { rowsByReport } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'samma-indikator-tva-ganger',
  severity: 'fel',
  group: 'egna',
  title: 'Samma indikator två gånger',
  explanation: 'En rapport har en rad om varje indikator: två är ett fel i inläsningen eller registret.',
  blind: 'Visas inte på webbplatsen: ett sådant fel stoppar bygget.',
  find,
};

/** Two rows of a report about one indicator: an error of the import or of the registry. */
function find(evidence: Evidence): Remark[] {
  return [...rowsByReport(evidence).values()].flatMap((rows) =>
    rows.flatMap((row) => {
      const first = rows.find(({ id }) => id === row.id);
      if (!first || first === row) return [];
      const sentence = `”${row.row.name}” och ”${first.row.name}” är två rader om samma indikator, ${row.id}.`;
      const lines = [first.row.lines[0]];
      return [rowRemark(row, { sentence, lines })];
    }),
  );
}
