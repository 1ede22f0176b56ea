import type { Column, Doubt } from '../../../src/model.ts';
import type { ScanCell } from './cell-line.ts';
import { textOf } from './cell-text.ts';

/**
 * Takes out of its column the only figure beside an outcome of some months that may be last year's or the forecast: in
 * clean reports a forecast that stands alone is always the target.
 *
 *   Antal barn per grupp   14,4   13,9   15   15   Tertial 1
 *                                 ^^^^
 */
export function besideOutcome(cells: Map<Column, ScanCell>, isWithout: boolean): Doubt[] {
  const columns = (['previousOutcome', 'forecast'] as const).filter((role) => cells.has(role));
  const [column] = columns;
  if (columns.length !== 1 || isWithout || !cells.has('outcome') || !cells.has('target')) return [];
  const cell = cells.get(column!)!;
  if (cell.words || cell.figure === cells.get('target')!.figure) return [];
  cells.delete(column!);
  const reason =
    'Talet bredvid utfallet kan vara det förra årets eller prognosen; inget på sidan säger vilket';
  return (['previousOutcome', 'forecast'] as const).map((each) => ({
    cell: each,
    reason,
    candidates: [textOf(cell)],
  }));
}
