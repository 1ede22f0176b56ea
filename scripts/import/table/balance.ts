import { readFigure } from '../../../src/figure/figure.ts';
import { balanceOf, hasBalance, rolesOf, type Printed } from '../../../src/money.ts';

/** Tables with more columns are not tried. */
const widest = 12;

/**
 * Puts the cells of a row that lost empty cells under its columns, where its own figures prove it: budget + changes −
 * forecast = deviation. Null when the columns have no such balance, or when more or less than one placement has it.
 *
 *   Äldreomsorg⇥705,6⇥712,1⇥-6,5       705,6 − 712,1 = −6,5: the empty cell was the second
 */
export function balanced(cells: readonly string[], columns: readonly string[]): string[] | null {
  const roles = rolesOf(columns);
  if (columns.length > widest || !hasBalance(roles)) return null;
  const figures = cells.map((text): Printed | null => {
    const { value } = readFigure(text, { money: true });
    return value === null ? null : { value, text };
  });
  if (figures.filter((figure) => figure !== null).length < 3 || figures.every((figure) => !figure?.value))
    return null;
  const needed = [roles.budget, roles.forecast, roles.deviation];
  const found = new Map<string, string[]>();
  for (const at of placements(cells.length, columns.length)) {
    if (!needed.every((column) => at.includes(column))) continue;
    const placed = columns.map((_, column) => figures[at.indexOf(column)] ?? null);
    if (!balanceOf(placed, roles)?.holds) continue;
    const row = columns.map((_, column) => cells[at.indexOf(column)] ?? '');
    found.set(row.join('\t'), row);
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** A row that lost more empty cells than this is not tried. */
const maxLost = 5;

/** All ways to put n cells into m columns in order. */
function placements(n: number, m: number): number[][] {
  if (n === 0) return [[]];
  if (n > m || m - n > maxLost) return [];
  return [...placements(n - 1, m - 1).map((at) => [...at, m - 1]), ...placements(n, m - 1)];
}
