import type { Table } from '../model.ts';
import { tableKinds } from '../terms/tables.ts';
import { economyText } from '../text/economy.ts';

/**
 * What stands over a printed table: its kind, its section, its unit, nothing twice. Below a heading that names the
 * kind only the rest is said, which may be nothing.
 */
export function captionOf(
  { kind, section, unit, rows }: Pick<Table, 'kind' | 'section' | 'unit' | 'rows'>,
  headed: boolean,
): string {
  const name = tableKinds[kind];
  const isProved = rows.some(({ cells }) => cells.some((cell) => cell?.unitFrom === 'proof'));
  const inUnit = unit && (isProved ? economyText.unitProved(unit) : economyText.unit(unit));
  const parts = [headed ? null : name, section === name ? null : section, inUnit];
  return parts.filter((part) => part).join(' · ');
}
