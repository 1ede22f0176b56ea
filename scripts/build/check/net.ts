import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { addsUp, isCosts, isIncome, isNetAbove, total } from '../../../src/money.ts';
import { columnWith, headingOf, shownSum, numberAt, tableName, tablesOf, shown } from '../evidence/tables.ts';

export const check: Check = {
  rule: 'netto-gar-inte-ihop',
  severity: 'fraga',
  group: 'summor',
  title: 'Kostnader och intäkter blir inte nettot',
  explanation: 'Kostnader och intäkter, som skrivs med minus, ska tillsammans bli nettot.',
  blind: 'Bara tabeller med rader för kostnader, intäkter och netto prövas.',
  find,
};

/**
 * Costs and income that do not make the net. Income is printed with a minus, and the net stands above its parts:
 * "Anslag för nämndens verksamhet (netto)". (A Netto below its parts is a sum; see sums.ts.)
 */
function find({ reports }: Evidence): Remark[] {
  return tablesOf(reports).flatMap(({ report, table }) => {
    if (table.kind === 'omslutning') return turnover({ report, table });
    const [whole, costs, income] = [isNetAbove, isCosts, isIncome].map((is) =>
      table.rows.find((row) => is(row.label)),
    );
    if (!whole || !costs || !income) return [];
    const wrong = table.columns.slice(1).flatMap((heading, column) => {
      const [sum, cost, earned] = [whole, costs, income].map((row) => numberAt(row, column));
      if (!sum || !cost || !earned || addsUp([cost, earned], sum)) return [];
      return [
        `i ”${heading}” blir ${shown(cost)} och ${shown(earned)} tillsammans ${shownSum(total([cost, earned]), sum)}, men där står ${shown(sum)}`,
      ];
    });
    if (wrong.length === 0) return [];
    const sentence = `Kostnader och intäkter blir inte nettot i ${tableName(table)}: ${wrong.join('; ')}. Vilken siffra gäller?`;
    const lines = [costs.line, income.line];
    return [{ report, sentence, line: whole.line, lines }];
  });
}

/** A change of turnover raises costs and income alike: the one is the other with a minus. */
function turnover({ report, table }: ReturnType<typeof tablesOf>[number]): Remark[] {
  const [costs, income] = [columnWith(table, isCosts), columnWith(table, isIncome)];
  return table.rows.flatMap((row) => {
    const [cost, earned] = [numberAt(row, costs), numberAt(row, income)];
    if (!cost || !earned || addsUp([cost], { ...earned, value: Math.abs(earned.value) })) return [];
    const sentence = `På raden ”${row.label}” i ${tableName(table)} är ${headingOf(table, costs).toLowerCase()} ${shown(cost)} och ${headingOf(table, income).toLowerCase()} ${shown(earned)}. Ska en omslutning inte vara lika stor på båda sidor?`;
    return [{ report, sentence, line: row.line }];
  });
}
