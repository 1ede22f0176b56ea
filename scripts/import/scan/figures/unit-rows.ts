import { joinPieces } from '../../lines/join.ts';
import { waysToJoin } from './line.ts';
import type { LooseRow } from './loose-rows.ts';
import { valueOf } from './place.ts';
import { proveFigures, type PlacedRow } from './prove.ts';

/**
 * Reads a table of one column, its unit the heading, up to its sum; null where a row has more than a figure.
 *
 *   Beviljade budgetjusteringar drift Mnkr
 *   Klimatsamordnare                  0,8
 */
export function unitRows(header: string, rows: readonly LooseRow[]) {
  const [, label = '', unit = ''] = /^(.*\S)\s+(\S+)$/.exec(header.trim()) ?? [];
  const placed: PlacedRow[] = [];
  for (const row of rows) {
    const figures = row.figures[0];
    const way = figures ? waysToJoin(figures.tokens, 1)[0] : undefined;
    if (!figures || !way) return null;
    const name = joinPieces(row.label);
    const isSum = placed.length > 1 && /^S\W?[a-zäåö]{1,2}$/i.test(name);
    if (placed.at(-1)?.label === 'S:a') break;
    placed.push({ line: figures.line, label: isSum ? 'S:a' : name, cells: way });
  }
  const columns = [label, unit];
  const repairs = proveFigures(placed, columns, null);
  return placed.every((row) => valueOf(row.cells[0]!) !== null) ? { columns, rows: placed, repairs } : null;
}
