import type { Table } from '../../../src/model.ts';
import { rolesOf } from '../../../src/money.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { listed } from '../../../src/text/listed.ts';
import { isPartRow, isSumRow, numberAt, shown, tableName, tablesOf } from '../evidence/tables.ts';
import { isAnnual } from '../../../src/report/annual.ts';

export const check: Check = {
  rule: 'ett-overskott-bar',
  severity: 'fraga',
  group: 'summor',
  title: 'Ett överskott bär flera underskott',
  explanation:
    'Tabeller per verksamhetsområde som går jämnt upp, där minst två områden går med underskott och bara ett med överskott.',
  blind: 'Att överskott och underskott vägs mot varandra kan vara avsikten.',
  find,
};

/** Budgets in balance where one area's surplus pays for the deficits of several. */
function find({ reports }: Evidence): Remark[] {
  return tablesOf(reports).flatMap(({ report, table }) => {
    if (table.kind !== 'verksamhetsomraden') return [];
    const at = rolesOf(table.columns.slice(1)).deviation;
    const of = (keep: (row: Table['rows'][number]) => boolean) =>
      table.rows.filter(keep).flatMap((row) => {
        const cell = numberAt(row, at);
        return cell && cell.value !== 0 ? [{ row, cell }] : [];
      });
    const areas = of((row) => !isPartRow(row) && !isSumRow(row));
    const left = areas.filter(({ cell }) => cell.value > 0);
    const minus = areas.filter(({ cell }) => cell.value < 0);
    const [surplus, ...more] = left;
    const sums = table.rows.filter(isSumRow).map(({ cells }) => cells[at] ?? null);
    // An empty sum is nothing; one that cannot be read may be anything.
    const isBalanced = at !== -1 && sums.length > 0 && sums.every((sum) => sum === null || sum.value === 0);
    if (!surplus || more.length > 0 || minus.length < 2 || !isBalanced) return [];
    const index = table.rows.indexOf(surplus.row);
    const parts = of((row) => isPartRow(row) && row.parent === surplus.row.label);
    const whole = parts.find(
      ({ row, cell }) => cell.value === surplus.cell.value && table.rows.indexOf(row) > index,
    );
    const from = whole ? `, allt från ”${whole.row.label.replace(/^varav /i, '')}”` : '';
    const deficits = listed(minus.map(({ row, cell }) => `”${row.label}” (${shown(cell)})`));
    const who = `”${surplus.row.label}”`;
    const plus = `${shown(surplus.cell)} plus${from}`;
    const sentence = isAnnual(report.facts)
      ? `I ${tableName(table)} gick ${who} ${plus}, och det täckte underskotten för ${deficits}. Vad händer ett år utan det överskottet?`
      : `I ${tableName(table)} väntas ${who} gå ${plus}, och det täcker underskotten för ${deficits}. Vad händer om överskottet uteblir?`;
    const lines = [...(whole ? [whole.row.line] : []), ...minus.map(({ row }) => row.line)];
    return [{ report, sentence, line: surplus.row.line, lines }];
  });
}
