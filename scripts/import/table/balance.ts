import { readFigure } from '../../../src/figure/figure.ts';
import { balanceOf, hasBalance, rolesOf, type Printed } from '../../../src/money.ts';
import { placements } from './placements.ts';

/** Tables with more columns are not tried, nor a row that lost more empty cells. */
const [widest, maxLost] = [12, 5];

/**
 * Puts the cells of a row that lost empty cells under its columns, where its own figures prove it: budget + changes −
 * forecast = deviation. Null when the columns have no such balance, or when more or less than one placement has it.
 *
 *   Äldreomsorg⇥705,6⇥712,1⇥-6,5       705,6 − 712,1 = −6,5: the empty cell was the second
 */
export function balanced(cells: readonly string[], columns: readonly string[]): string[] | null {
  const roles = rolesOf(columns);
  const lost = columns.length - cells.length;
  if (columns.length > widest || lost > maxLost || !hasBalance(roles)) return null;
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
