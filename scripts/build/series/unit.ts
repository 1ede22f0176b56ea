import type { Cell } from '../../../src/model.ts';
import type { Indicator } from '../registry/indicator.ts';

/** A printed unit in one spelling: "kg CO ₂" → "kg CO2". */
function spelled(unit: string): string {
  return unit.replace(/₂/g, '2').replace(/\s+/g, ' ').replace(/CO 2/g, 'CO2').trim();
}

/**
 * The unit that a figure is counted in. What the cell prints comes first; where it prints none, the registry knows
 * (reports leave the unit out in one cell of a row and print it in the next). Words have no unit.
 */
export function unitOf(cell: Cell, indicator: Indicator, report: string): string | null {
  if (cell.value === null) return null;
  const other = indicator.unitIn.find((entry) => entry.report === report);
  if (cell.unit === null) return other?.unit ?? indicator.unit;
  const printed = spelled(cell.unit);
  return indicator.sameUnit.some((unit) => spelled(unit) === printed) ? indicator.unit : printed;
}
