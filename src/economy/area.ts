import type { Cell, Facts, Table } from '../model.ts';
import { isCountedApart, isNet, isSum, rolesOf } from '../money.ts';

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
  /** What it has cost so far, in tables that print that beside a forecast; else null. */
  outcome: Cell | null;
  line: number;
  /** Its place among the rows of the report's table. */
  row: number;
}

/** The areas of one report. */
export interface Areas {
  report: string;
  year: number;
  unit: string | null;
  /** Whether the forecast is the one after the transfers between years. */
  afterTransfers: boolean;
  /** What the deviation is counted from: a forecast, or the year's outcome; null in a plan, which has neither. */
  basis: 'prognos' | 'utfall' | null;
  /** Place of the table in the report's `tables`. */
  table: number;
  rows: Area[];
}

const afterColumn = /^(?:prognos|utfall|bokslut) \(efter/i;
const outcomeColumn = /^(?:utfall|bokslut)/i;

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
  const at = facts.tables.findIndex(
    (one) => one.kind === 'verksamhetsomraden' && budgetColumn(one, facts) >= 0,
  );
  const table = facts.tables[at];
  if (!table) return null;
  const headings = table.columns.slice(1);
  const roles = rolesOf(headings, facts.year);
  const columns = {
    ...roles,
    budget: budgetColumn(table, facts),
    outcome: headings.findIndex((heading, n) => n !== roles.forecast && outcomeColumn.test(heading)),
  };
  const isFollowUp = columns.deviation >= 0;
  const basis = headings[columns.forecast] ?? '';
  const lastSum = table.rows.findLastIndex(({ label }) => isSum(label));
  const rows = table.rows.flatMap((row, n): Area[] => {
    if ((isSum(row.label) && n !== lastSum) || isCountedApart(row.cells, table.unit)) return [];
    const cell = (column: keyof typeof columns) => row.cells[columns[column]] ?? null;
    return [
      {
        key:
          n === lastSum
            ? 'totalt'
            : [row.parent, row.label]
                .flatMap((name) => name ?? [])
                .map(areaName)
                .join('/'),
        label: row.label,
        parent: row.parent,
        total: n === lastSum,
        budget: cell('budget'),
        requested: isFollowUp ? cell('requested') : null,
        performance: isFollowUp ? cell('performance') : null,
        forecast: isFollowUp ? cell('forecast') : null,
        deviation: cell('deviation'),
        outcome: isFollowUp && !outcomeColumn.test(basis) ? cell('outcome') : null,
        line: row.line,
        row: n,
      },
    ];
  });
  return {
    report: facts.id,
    year: facts.year,
    unit: table.unit,
    afterTransfers: isFollowUp && afterColumn.test(basis),
    basis: isFollowUp ? (outcomeColumn.test(basis) ? 'utfall' : 'prognos') : null,
    table: at,
    rows,
  };
}

/** Deviation as a part of the budget, or null where the budget is too small to divide by. */
export function relativeDeviation({ budget, deviation }: Pick<Area, 'budget' | 'deviation'>): number | null {
  if (!budget?.value || deviation?.value == null || Math.abs(budget.value) < 1) return null;
  return (deviation.value / Math.abs(budget.value)) * 100;
}

/** The name that all reports share for an area, small: "nämnd och administration". */
export function areaName(label: string): string {
  const name = label.toLowerCase().trim();
  return sameAs.get(name) ?? name;
}

/** A table of areas has "Budget" beside "Avvikelse", or "Budget <the plan's year>" over rows that are areas. */
function budgetColumn(table: Table, { year }: Facts): number {
  return table.rows.some((row) => isNet(row.label)) ? -1 : rolesOf(table.columns.slice(1), year).budget;
}
