import type { Stated } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';

export const check: Check = {
  rule: 'behov-mot-overskott',
  severity: 'fraga',
  group: 'summor',
  title: 'Överskottet förklaras med minskat behov, men behovet har ökat',
  explanation:
    'Avsnitt om ett verksamhetsområde som förklarar ett överskott med att behovet har minskat och ändå säger att ett behov har ökat. Ett behov som är lägre än budgeterat tas inte med: det kan ändå vara högre än förra året.',
  blind: 'De två behoven kan gälla olika insatser.',
  find,
};

/** Areas whose surplus is explained by a need that has fallen where the need rose. */
function find({ reports }: Evidence): Remark[] {
  return reports.flatMap((report) => {
    const { stated = [], tables } = report.facts;
    const needs = stated.filter((one): one is Extract<Stated, { about: 'behov' }> => one.about === 'behov');
    return needs.flatMap((one) => {
      if (one.way !== 'minskat' || !one.surplus) return [];
      const other = needs.find(
        ({ table, row, way }) => table === one.table && row === one.row && way === 'okat',
      );
      const row = tables[one.table]?.rows[one.row];
      if (!other || !row) return [];
      const sentence = `Överskottet för ”${row.label}” förklaras med minskat behov, men i samma avsnitt står att behovet har ökat. Gäller det olika insatser?`;
      return [{ report, sentence, line: one.line, lines: [other.line, row.line] }];
    });
  });
}
