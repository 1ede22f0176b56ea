import type { Cell } from '../../../src/model.ts';
import type { Worth } from '../../../src/series.ts';
import type { Indicator } from '../registry/indicator.ts';

/** A cell's number as the site counts it. */
export interface Counted {
  value: number | null;
  unit: string | null;
  /** What was done to the unit, or null: it was read as the indicator's, or the number counted over to it. */
  change: Extract<Worth, 'tolkad' | 'omraknad'> | null;
}

/** A printed unit in one spelling: "kg CO ₂" → "kg CO2". */
function spelled(unit: string): string {
  return unit.replace(/₂/g, '2').replace(/\s+/g, ' ').replace(/CO 2/g, 'CO2').trim();
}

/**
 * What a cell counts. The printed unit comes first; where none is printed, the registry knows (reports leave the unit
 * out in one cell of a row and print it in the next). Words have no unit.
 */
export function countedOf(cell: Pick<Cell, 'value' | 'unit'>, indicator: Indicator, report: string): Counted {
  const { value } = cell;
  if (value === null) return { value, unit: null, change: null };
  if (cell.unit === null) {
    const other = indicator.unitIn.find((entry) => entry.report === report);
    // 0,07 × 100 is not quite 7 in binary fractions.
    return other
      ? { value: Number((value * other.times).toPrecision(12)), unit: indicator.unit, change: 'omraknad' }
      : { value, unit: indicator.unit, change: null };
  }
  const printed = spelled(cell.unit);
  if (!indicator.sameUnit.some((unit) => spelled(unit) === printed))
    return { value, unit: printed, change: null };
  // "% energieffektivisering relativt 2018" says more than "%", but nothing else.
  const same = printed === indicator.unit || printed.startsWith(`${indicator.unit} `);
  return { value, unit: indicator.unit, change: same ? null : 'tolkad' };
}
