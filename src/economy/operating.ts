import type { Cell, Facts } from '../model.ts';

/** The board's whole budget in one report, net, each figure as printed. */
export interface Operating {
  budget: Cell | null;
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
  const column = (heading: RegExp) => table.columns.slice(1).findIndex((one) => heading.test(one));
  const cell = (label: RegExp, at: number) =>
    table.rows.find((row) => label.test(row.label))?.cells[at] ?? null;
  const deviation = column(/^avvikelse/i);
  return {
    budget: cell(/^anslag|netto/i, column(/^budget/i)),
    forecast: cell(/^anslag|netto/i, column(/^prognos/i)),
    before: cell(/före resultat/i, deviation),
    after: cell(/efter resultat/i, deviation),
    unit: table.unit,
  };
}
