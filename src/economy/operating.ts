import type { Cell, Facts } from '../model.ts';
import { adjustmentColumns, columnOf } from './columns.ts';

/** The board's whole budget in one report, net, each figure as printed. */
export interface Operating {
  budget: Cell | null;
  requested: Cell | null;
  performance: Cell | null;
  forecast: Cell | null;
  /** Before and after what its units save or owe. */
  before: Cell | null;
  after: Cell | null;
  unit: string | null;
}

/** Budget, forecast and deviation of the board as a whole, or null where the report has no such table. */
export function operatingOf({ tables }: Facts): Operating | null {
  const table = tables.find((one) => one.kind === 'driftbudget');
  if (!table) return null;
  const adjustments = adjustmentColumns(table);
  const cell = (label: RegExp, at: number) =>
    table.rows.find((row) => label.test(row.label))?.cells[at] ?? null;
  const net = (at: number) => cell(/^anslag|netto/i, at);
  const deviation = columnOf(table, /^avvikelse/i);
  return {
    budget: net(columnOf(table, /^budget/i)),
    requested: net(adjustments.requested),
    performance: net(adjustments.performance),
    forecast: net(columnOf(table, /^prognos/i)),
    before: cell(/före resultat/i, deviation),
    after: cell(/efter resultat/i, deviation),
    unit: table.unit,
  };
}
