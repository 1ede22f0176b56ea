import type { Row } from './types.ts';

/**
 * Whether a report lost the tabs at the ends of its lines: somewhere a table has an empty last cell, so when no row
 * of any shows one, cells that a row lacks are empty ones at its end.
 */
export function isTrimmed(tables: readonly { rows: readonly Row[] }[]): boolean {
  return !tables.some(({ rows }) => rows.some(({ cells }) => cells.length > 1 && cells.at(-1) === ''));
}
