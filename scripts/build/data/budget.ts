import type { Row } from '../../../src/csv.ts';
import type { Cell, Table } from '../../../src/model.ts';
import { headingYear, type Roles, rolesOf } from '../../../src/money.ts';
import type { Identified } from '../identify.ts';
import { noteOf, place, standing } from './standing.ts';

/** `budget`: one row a printed cell of the tables of money and volumes. */
export function budgetRows(reports: readonly Identified[]): Row[] {
  return reports.flatMap((report) =>
    report.facts.tables.flatMap((table, index) => tableRows(report, table, index)),
  );
}

function tableRows(report: Identified, table: Table, index: number): Row[] {
  const headings = table.columns.slice(1);
  const roles = rolesOf(headings, report.facts.year);
  return table.rows.flatMap((row, nth) =>
    row.cells.flatMap((cell: Cell | null, column): Row[] => {
      if (cell === null) return [];
      const path = `tables/${index}/rows/${nth}/cells/${column}`;
      return [
        {
          ...place(report, cell.line),
          table: index + 1,
          kind: table.kind,
          section: table.section,
          row: nth + 1,
          label: row.label,
          parent: row.parent,
          column: column + 1,
          heading: headings[column] ?? null,
          heading_year: headingYear(headings[column] ?? ''),
          role: roleOf(roles, column),
          value: cell.value,
          unit: cell.unit,
          unit_from: cell.unitFrom ?? null,
          bound: cell.bound,
          text: cell.text,
          ...noteOf(cell.note ?? row.note),
          ...standing(report, { path, lines: [cell.line, cell.line], texts: [cell.text] }),
        },
      ];
    }),
  );
}

/** The name of the role that a column has, or null. */
function roleOf(roles: Roles, column: number): string | null {
  return Object.entries(roles).find(([, place]) => place === column)?.[0] ?? null;
}
