import type { Stated } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';

export const check: Check = {
  rule: 'behov-mot-overskott',
  severity: 'fraga',
  group: 'summor',
  title: 'Överskottet förklaras med lägre behov, men behovet har ökat',
  explanation:
    'Avsnitt om ett verksamhetsområde som förklarar ett överskott med lägre behov och ändå säger att ett behov har ökat.',
  blind: 'Behovet kan vara lägre än budgeterat och ändå högre än förra året, eller gälla en annan insats.',
  find,
};

/** Areas whose surplus is explained by less need where the need rose. */
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
      const sentence = `Överskottet för ”${row.label}” förklaras med lägre behov, men i samma avsnitt står att behovet har ökat. Är det lägre än budgeterat men högre än förra året?`;
      return [{ report, sentence, line: one.line, lines: [other.line, row.line] }];
    });
  });
}
