import type { Cell, Facts, Table } from '../model.ts';
import { isNet, isSum, rolesOf } from '../money.ts';

/** An area of the board's work with its money, each figure as it is printed. */
export interface Area {
  /** Equal for the same area in all reports, also where they name it differently. */
  key: string;
  label: string;
  /** The area that it is a part of ("varav"), or null. */
  parent: string | null;
  /** The sum of all areas. */
  total: boolean;
  budget: Cell | null;
  /** Changes of the budget that the board asks for. */
  requested: Cell | null;
  /** Changes that follow from other numbers of children or users than were planned for. */
  performance: Cell | null;
  forecast: Cell | null;
  /** Budget and its changes less the forecast. */
  deviation: Cell | null;
  line: number;
}

/** The areas of one report. */
export interface Areas {
  report: string;
  year: number;
  unit: string | null;
  /** Whether the forecast is the one after the transfers between years. */
  afterTransfers: boolean;
  rows: Area[];
}

const afterColumn = /^prognos \(efter/i;

/** Names that mean the same area, by the name that the follow-up reports use. */
const sameAs = new Map([
  ['nämnd- och förvaltningsadministration', 'nämnd och administration'],
  ['verksamhet för barn, kultur och fritid', 'barn, kultur och fritid'],
  ['varav handläggning', 'varav handläggare'],
  ['varav vuxen', 'varav vuxna'],
  // A blank lost in a scan.
  [
    'stöd och service tillpersoner med funktionsnedsättning',
    'stöd och service till personer med funktionsnedsättning',
  ],
]);

/** The areas of a report: budget, forecast and deviation. A plan gives a budget alone. Null where no table does. */
export function areasOf(facts: Facts): Areas | null {
  const table = facts.tables.find(
    (one) => one.kind === 'verksamhetsomraden' && budgetColumn(one, facts) >= 0,
  );
  if (!table) return null;
  const columns = { ...rolesOf(table.columns.slice(1)), budget: budgetColumn(table, facts) };
  const isFollowUp = columns.deviation >= 0;
  const lastSum = table.rows.findLastIndex(({ label }) => isSum(label));
  const rows = table.rows.flatMap((row, n): Area[] => {
    if (isSum(row.label) && n !== lastSum) return [];
    const cell = (column: keyof typeof columns) => row.cells[columns[column]] ?? null;
    return [
      {
        key:
          n === lastSum
            ? 'totalt'
            : [row.parent, row.label]
                .flatMap((name) => name ?? [])
                .map(known)
                .join('/'),
        label: row.label,
        parent: row.parent,
        total: n === lastSum,
        budget: cell('budget'),
        requested: isFollowUp ? cell('requested') : null,
        performance: isFollowUp ? cell('performance') : null,
        forecast: isFollowUp ? cell('forecast') : null,
        deviation: cell('deviation'),
        line: row.line,
      },
    ];
  });
  return {
    report: facts.id,
    year: facts.year,
    unit: table.unit,
    afterTransfers: isFollowUp && afterColumn.test(table.columns[columns.forecast + 1] ?? ''),
    rows,
  };
}

/** Areas of several reports under their common key, in the order of the first report that has them; the sum last. */
export function byArea(
  reports: Areas[],
): { key: string; label: string; parent: string | null; rows: (Area & { report: string })[] }[] {
  const all = reports.flatMap(({ report, rows }) => rows.map((row) => ({ ...row, report })));
  const groups = [...Map.groupBy(all, (row) => row.key)].map(([key, rows]) => ({
    key,
    label: rows[0]!.label,
    parent: rows[0]!.parent,
    rows: rows.filter((row) => row.budget ?? row.forecast ?? row.deviation),
  }));
  return groups
    .filter((group) => group.rows.length > 0)
    .sort((a, b) => Number(a.key === 'totalt') - Number(b.key === 'totalt'));
}

/** Deviation as a part of the budget, or null where the budget is too small to divide by. */
export function relativeDeviation({ budget, deviation }: Pick<Area, 'budget' | 'deviation'>): number | null {
  if (!budget?.value || deviation?.value == null || Math.abs(budget.value) < 1) return null;
  return (deviation.value / Math.abs(budget.value)) * 100;
}

function known(label: string): string {
  const name = label.toLowerCase().trim();
  return sameAs.get(name) ?? name;
}

/** A table of areas has "Budget" beside "Avvikelse", or "Budget <the plan's year>" over rows that are areas. */
function budgetColumn(table: Table, { type, year }: Facts): number {
  if (table.rows.some((row) => isNet(row.label))) return -1;
  const headings = table.columns.slice(1);
  return type === 'verksamhetsplan'
    ? headings.findIndex((heading) => heading.toLowerCase() === `budget ${year}`)
    : rolesOf(headings).budget;
}
