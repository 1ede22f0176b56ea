import type { Table } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import type { Identified } from '../identify.ts';
import { kronorIn } from '../../../src/figure/money-units.ts';
import {
  balanceOf,
  changesOf,
  hasBalance,
  inTheirSense,
  rolesOf,
  roundingOf,
  total,
} from '../../../src/money.ts';
import { headingOf, numberAt, shown, shownSum, tableName, tablesOf } from '../evidence/tables.ts';

export const check: Check = {
  rule: 'budgetrader-gar-inte-ihop',
  severity: 'fraga',
  group: 'summor',
  title: 'Budget, prognos och avvikelse går inte ihop',
  explanation:
    'Budget med justeringar och prestationsförändringar, minus prognos eller utfall, ska bli avvikelsen. Räknar tabellens rader åt andra hållet, som när mer än planerat skrivs med plus, prövas de så.',
  blind: 'Bara tabeller med kolumner för budget, prognos eller utfall och avvikelse prövas.',
  find,
};

/** Rows where budget + adjustments + performance changes − forecast is not the deviation, as the table counts it. */
function find({ reports }: Evidence): Remark[] {
  return tablesOf(reports).flatMap(({ report, table }) => [
    ...rows(report, table),
    ...dispositions(report, table),
  ]);
}

function rows(report: Identified, table: Table): Remark[] {
  const roles = rolesOf(table.columns.slice(1));
  if (!hasBalance(roles)) return [];
  const balanced = table.rows.flatMap((row) => {
    const at = (column: number) => numberAt(row, column);
    const [budget, expected, deviation] = [roles.budget, roles.forecast, roles.deviation].map(at);
    const balance = balanceOf(
      row.cells.map((_, column) => at(column)),
      roles,
    );
    if (!budget || !expected || !deviation || !balance) return [];
    const terms = [budget, ...changesOf(roles).flatMap((column) => at(column) ?? [])];
    return [{ row, terms, expected, deviation, ...balance }];
  });
  const heading = headingOf(table, roles.forecast);
  return [true, false].flatMap((isMoney) =>
    inTheirSense(
      balanced.filter(
        ({ deviation, terms }) =>
          [...terms, deviation].some(({ unit }) => kronorIn(unit) !== null) === isMoney,
      ),
      headingOf(table, roles.deviation),
      isMoney,
    )
      .filter(({ holds }) => !holds)
      .map(({ row, terms, expected, deviation, made, isTurned }): Remark => {
        const planned = terms.map(shown).join(' + ');
        const came = `${shown(expected)} (”${heading}”)`;
        const whole = isTurned ? `${came} minus ${planned}` : `${planned} minus ${came}`;
        const sentence = `På raden ”${row.label}” i ${tableName(table)} ger ${whole} avvikelsen ${shownSum(made, deviation)}, men där står ${shown(deviation)}. Vilken siffra gäller?`;
        return { report, sentence, line: row.line };
      }),
  );
}

/** Before the dispositions + surplus from last year + surplus to next year = after the dispositions. */
function dispositions(report: Identified, table: Table): Remark[] {
  const at = rolesOf(table.columns.slice(1)).deviation;
  const find = (label: RegExp) => {
    const row = table.rows.find((one) => label.test(one.label));
    const cell = numberAt(row, at);
    return row && cell ? { ...cell, line: row.line } : null;
  };
  const before = find(/före resultatdispositioner/i);
  const after = find(/efter resultatdispositioner/i);
  const [from, to] = [find(/överskott från/i), find(/överskott till/i)];
  if (at === -1 || !before || !after || !from || !to) return [];
  const made = total([before, from, to]);
  if (Math.abs(made - after.value) <= roundingOf([before, from, to, after])) return [];
  const sentence = `Avvikelsen före resultatdispositioner, ${shown(before)}, blir med ${shown(from)} från förra året och ${shown(to)} till nästa ${shownSum(made, after)}, men efter dispositionerna står ${shown(after)}. Vilken siffra gäller?`;
  const lines = [before.line, from.line, to.line];
  return [{ report, sentence, line: after.line, lines }];
}
