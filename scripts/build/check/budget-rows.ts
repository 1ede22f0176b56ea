import type { Table } from '../../../src/model.ts';
import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import type { Identified } from '../identify.ts';
import { finding } from './finding.ts';
import { type NumberCell, isNumber, roundingOf, sumOf } from './rounding.ts';
import { columnOf, shownSum, numberAt, tableName, tablesOf, shown } from './tables.ts';

const rule = 'budgetrader-gar-inte-ihop';

/** Rows where budget + adjustments + performance changes − forecast is not the deviation. */
export function budgetRows({ reports }: Evidence): Finding[] {
  return tablesOf(reports).flatMap(({ report, table }) => [
    ...rows(report, table),
    ...dispositions(report, table),
  ]);
}

function rows(report: Identified, table: Table): Finding[] {
  const at = {
    budget: columnOf(table, /^budget\b/i),
    changes: [columnOf(table, /budgetjustering/i), columnOf(table, /^(prestations|omslutnings)/i)],
    forecast: Math.max(columnOf(table, /^prognos.*efter/i), -1),
    deviation: columnOf(table, /^avvikelse/i),
  };
  const forecast = at.forecast === -1 ? columnOf(table, /^prognos/i) : at.forecast;
  if (at.budget === -1 || forecast === -1 || at.deviation === -1) return [];
  return table.rows.flatMap((row) => {
    const [budget, expected, deviation] = [at.budget, forecast, at.deviation].map((column) =>
      numberAt(row, column),
    );
    if (!budget || !expected || !deviation) return [];
    const changes = at.changes.map((column) => numberAt(row, column)).filter(isNumber);
    const made = sumOf([budget, ...changes, negated(expected)]);
    if (Math.abs(made - deviation.value) <= roundingOf(texts([budget, ...changes, expected, deviation])))
      return [];
    const terms = [budget, ...changes].map(shown).join(' + ');
    const sentence = `På raden ”${row.label}” i ${tableName(table)} ger ${terms} minus prognosen ${shown(expected)} avvikelsen ${shownSum(made, deviation)}, men där står ${shown(deviation)}. Vilken siffra gäller?`;
    return [finding(report, { rule, severity: 'fraga', sentence, line: row.line })];
  });
}

/** Before the dispositions + surplus from last year + surplus to next year = after the dispositions. */
function dispositions(report: Identified, table: Table): Finding[] {
  const at = columnOf(table, /^avvikelse/i);
  const find = (label: RegExp) => {
    const row = table.rows.find((one) => label.test(one.label));
    const cell = numberAt(row, at);
    return row && cell ? { ...cell, line: row.line } : null;
  };
  const before = find(/före resultatdispositioner/i);
  const after = find(/efter resultatdispositioner/i);
  const [from, to] = [find(/överskott från/i), find(/överskott till/i)];
  if (at === -1 || !before || !after || !from || !to) return [];
  const made = sumOf([before, from, to]);
  if (Math.abs(made - after.value) <= roundingOf(texts([before, from, to, after]))) return [];
  const sentence = `Avvikelsen före resultatdispositioner, ${shown(before)}, blir med ${shown(from)} från förra året och ${shown(to)} till nästa ${shownSum(made, after)}, men efter dispositionerna står ${shown(after)}. Vilken siffra gäller?`;
  const lines = [before.line, from.line, to.line];
  return [finding(report, { rule, severity: 'fraga', sentence, line: after.line, lines })];
}

function negated(cell: NumberCell): NumberCell {
  return { ...cell, value: -cell.value };
}

function texts(cells: readonly NumberCell[]): string[] {
  return cells.filter(({ value }) => value !== 0).map(({ text }) => text);
}
