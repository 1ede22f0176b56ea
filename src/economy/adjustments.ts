import type { Cell } from '../model.ts';
import type { Roles } from '../money.ts';

/** What changes a budget before its deviation is counted. */
export type Adjustment = keyof Pick<Roles, 'requested' | 'performance'>;

/** The kinds that one row states, in the order of print; a zero is left out beside another, and stands once alone. */
export function adjustmentsOf(row: Record<Adjustment, Cell | null>): Adjustment[] {
  const stated = (['requested', 'performance'] as const).filter((kind) => row[kind]);
  const changing = stated.filter((kind) => row[kind]!.value !== 0);
  return changing.length > 0 ? changing : stated.slice(0, 1);
}

/** What the budget is changed by in all, to order rows by; null where a kind has no value that could be read. */
export function adjustmentSum(row: Record<Adjustment, Cell | null>): number | null {
  const values = adjustmentsOf(row).map((kind) => row[kind]!.value);
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
