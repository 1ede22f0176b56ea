import type { Facts } from '../../../src/model.ts';
import type { PrintedTable } from './printed-tables.ts';
import { isKnown } from './heading-text.ts';
import type { Unsure } from '../read/types.ts';
import { isWhole } from './misfit.ts';

//   Indikator   män/pojk kvinnor/f   Utfall lickor   Årsmål      letters of two headings run together: whose is a figure?
/**
 * Cells under headings that no report is known to print. One such column may be the board's own, as long as it holds
 * one figure; several were told wrongly.
 */
export function unknownColumns({ indicators }: Facts, tables: readonly PrintedTable[]): Unsure[] {
  const unknownOf = new Map(
    tables.map((table) => [table, new Set(table.headings.filter((each) => !isKnown(each)))]),
  );
  return indicators.flatMap(({ cells: { more }, lines: [first, last] }) => {
    const table = tables.find(({ lines }) => lines[0] <= last && first <= lines[1]);
    if (!table) return [];
    const { headings } = table;
    const unknown = unknownOf.get(table)!;
    return more.flatMap(({ column, cell }): Unsure[] => {
      if (!unknown.has(column) || (unknown.size < 2 && isWhole(cell))) return [];
      return [{ line: first, readings: [cell.text], columns: { headings, at: [headings.indexOf(column)] } }];
    });
  });
}
