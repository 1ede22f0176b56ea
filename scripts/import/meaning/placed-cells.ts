import { takeUnit } from '../../../src/figure/heading-unit.ts';
import { columns as valueColumns, isValueColumn } from '../../../src/indicator-columns.ts';
import type { Cell, Column, Indicator } from '../../../src/model.ts';
import { cell } from '../table/cell.ts';
import { unknownColumn } from '../table/columns.ts';
import type { HeaderColumn } from '../table/heading.ts';
import type { Part } from '../table/types.ts';
import { isUnit } from '../table/unit-columns.ts';

/** The cells of a row, read. */
export interface PlacedCells {
  cells: Indicator['cells'];
  /** Units that headings print, each with the cell below it. */
  headed: [cell: Cell, unit: string][];
  /** What a column of units says of the row; null where there is none. */
  unit: string | null;
}

/** Reads what stands in a row's slots, "" for nothing, each under the column that `at` has for it: an index of `columns`, or null for none. */
export function placedCells(
  slots: readonly Part[],
  at: readonly (number | null)[],
  columns: readonly HeaderColumn[],
): PlacedCells {
  const placed: PlacedCells = { cells: noCells(), headed: [], unit: null };
  const { cells } = placed;
  for (const [nth, { text, line }] of slots.entries()) {
    const column = columns[at[nth] ?? -1];
    if (!column) continue;
    const { role, heading } = column;
    const made = cell(text, line);
    if (!made) continue;
    if (role === 'unit' && isUnit(text)) {
      placed.unit = text;
      continue;
    }
    const { unit } = takeUnit(heading);
    if (unit !== null) placed.headed.push([made, unit]);
    if (isValueColumn(role)) cells[role] = made;
    else cells.more.push({ column: heading || unknownColumn(at[nth]!), cell: made });
  }
  return placed;
}

/** Gives figures without a unit the one that their column's heading prints, in place. */
export function giveHeadedUnits({ headed }: PlacedCells): void {
  for (const [made, unit] of headed)
    if (made.value !== null && !made.unit) Object.assign(made, { unit, unitFrom: 'column' });
}

const none = Object.fromEntries(valueColumns.map((role) => [role, null])) as Record<Column, null>;

function noCells(): Indicator['cells'] {
  return { ...none, more: [] };
}
