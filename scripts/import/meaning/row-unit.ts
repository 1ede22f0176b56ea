import type { Cell, Indicator } from '../../../src/model.ts';
import { columns as valueColumns } from '../../../src/indicator-columns.ts';
import { column as columnOf } from '../table/header.ts';

/** A figure without a unit takes the row's, in place, when all figures of the row that print one agree. */
export function shareUnit(cells: Indicator['cells']): void {
  const figures = measured(cells).filter((each) => each.value !== null);
  const units = new Set(figures.flatMap((each) => each.unit || []));
  if (units.size !== 1) return;
  const [unit] = units;
  for (const each of figures) {
    if (each.unit) continue;
    each.unit = unit!;
    each.unitFrom = 'row';
  }
}

/**
 * The cells that hold what the indicator measures: a column of another year does ("Utfall 2021"), one of something else
 * ("Antal svar") has a unit of its own.
 */
function measured(cells: Indicator['cells']): Cell[] {
  const own = valueColumns.flatMap((column) => cells[column] ?? []);
  const others = cells.more.filter(({ column }) => isMeasured(column));
  return [...own, ...others.map(({ cell }) => cell)];
}

/** Whether a heading is one of an outcome, a forecast or a target, whatever its year or part of a year. */
function isMeasured(heading: string): boolean {
  const { role } = columnOf(heading);
  if (role !== null) return (valueColumns as readonly string[]).includes(role);
  return /^(?:utfall|prognos|(?:kf:?s )?(?:års)?mål)(?!\p{L})/iu.test(heading);
}
