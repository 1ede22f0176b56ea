import type { Cell } from '../model.ts';
import type { Roles } from '../money.ts';

/** What changes a budget before its deviation is counted. */
export type Adjustment = keyof Pick<Roles, 'requested' | 'performance'>;

/** The kinds of changes that any of these rows states, in the order of print: a table has a column for each. */
export function adjustmentsIn(rows: readonly Record<Adjustment, Cell | null>[]): Adjustment[] {
  return (['requested', 'performance'] as const).filter((kind) => rows.some((row) => row[kind]));
}
