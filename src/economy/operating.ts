import type { Cell, Facts } from '../model.ts';
import { isNet, rolesOf } from '../money.ts';

/** The board's whole budget in one report, net, each figure as printed. */
export interface Operating {
  budget: Cell | null;
  requested: Cell | null;
  performance: Cell | null;
  forecast: Cell | null;
  /** Before and after what its units save or owe; a table without rows for that has the first on the row of the net. */
  before: Cell | null;
  after: Cell | null;
  unit: string | null;
}

/** Budget, forecast and deviation of the board as a whole, or null where the report has no such table. */
export function operatingOf({ tables, year }: Facts): Operating | null {
  const table = tables.find((one) => one.kind === 'driftbudget');
  if (!table) return null;
  const roles = rolesOf(table.columns.slice(1), year);
  const cell = (isWanted: (label: string) => boolean, at: number) =>
    table.rows.find((row) => isWanted(row.label))?.cells[at] ?? null;
  const net = (at: number) => cell((label) => /^anslag/i.test(label) || isNet(label), at);
  return {
    budget: net(roles.budget),
    requested: net(roles.requested),
    performance: net(roles.performance),
    forecast: net(roles.forecast),
    before: cell((label) => /före resultat/i.test(label), roles.deviation) ?? net(roles.deviation),
    after: cell((label) => /efter resultat/i.test(label), roles.deviation),
    unit: table.unit,
  };
}
