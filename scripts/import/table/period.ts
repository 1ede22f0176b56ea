import { foldParts } from '../join.ts';
import { isPeriod } from '../knowledge/periods.ts';
import type { HeaderColumn } from './header.ts';
import type { Part } from './record.ts';

/** A row's cells apart from its period. */
export interface Periodless {
  values: Part[][];
  period: string | null;
  /** Index of the period's column, -1 where the table has none. */
  column: number;
}

/** Takes the period off a row: the last cell that reads as one. It pins the row's end to the header's. */
export function takePeriod(slots: readonly Part[][], columns: readonly HeaderColumn[]): Periodless {
  const column = columns.findIndex(({ role }) => role === 'period' || role === 'periodicity');
  if (column < 0) return { values: [...slots], period: null, column };
  const end = slots.findLastIndex((slot) => slot.length > 0);
  const last = foldParts(slots[end] ?? []);
  if (column === columns.length - 1 && isPeriod(last))
    return { values: slots.slice(0, end), period: last, column };
  // The period's column is not the last one, or the row lacks it: the row stands as it is printed.
  const own = foldParts(slots[column] ?? []);
  if (isPeriod(own)) return { values: slots.filter((_, at) => at !== column), period: own, column };
  return {
    values: slots.filter((slot, at) => at < columns.length - 1 || slot.length > 0),
    period: null,
    column,
  };
}
