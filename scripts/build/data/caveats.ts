import type { Row } from '../../../src/csv.ts';
import { rowAddress } from '../../../src/report/row-address.ts';
import type { Identified } from '../identify.ts';
import { place } from './standing.ts';

/** `caveats`: one row a cell that a report's own analysis takes back or limits. */
export function caveatRows(reports: readonly Identified[]): Row[] {
  return reports.flatMap((report) =>
    report.facts.indicators.flatMap((row, index) =>
      (row.caveats ?? []).flatMap(({ kind, cells, line }) =>
        cells.map((column) => ({
          ...place(report, line),
          indicator: report.rows[index] || null,
          kind,
          column,
          cell_line: row.cells[column]?.line ?? row.lines[0],
          text: row.cells[column]?.text ?? null,
          address: rowAddress({ report: report.facts.id, line }),
        })),
      ),
    ),
  );
}
