import { joinPieces } from '../../join.ts';
import { knownHeadings, partHeadings } from './header.ts';
import { waysToJoin } from './line.ts';
import type { LooseRow } from './loose-rows.ts';
import { balances, placeFigures, rolesOf, valueOf, type Roles } from './place.ts';
import { proveFigures, type PlacedRow } from './prove.ts';

/**
 * Puts the rows of an economy table under its columns. Null where the header cannot be read.
 */
export function budgetRows(texts: readonly string[], rows: readonly LooseRow[], year: number) {
  const labels = rows.map((row) => row.label.join(' ')).join('\n');
  const widths = rows
    .flatMap((row) => row.figures)
    .map((each) => waysToJoin(each.tokens, 12).map((way) => way.length));
  const width = Math.max(...widths.map((each) => Math.min(...each)));
  const parted = texts.length <= 2 ? partHeadings(texts, width) : null;
  const columns = parted ?? knownHeadings(texts.join(' '), labels, width, year);
  if (!columns) return null;
  const roles = rolesOf(columns.slice(1));
  const carries = /överföring/i.test(columns.at(-1)!);
  const tokens = rows.flatMap((row) => row.figures).flatMap((each) => each.tokens);
  const decimals = tokens.filter((each) => each.includes(',')).length > tokens.length / 3;
  const placed = rows.map((row): PlacedRow => {
    const label = joinPieces(row.label);
    const figures = row.figures[0];
    const line = figures?.line ?? row.lines[0]!;
    const empty = Array.from({ length: columns.length - 1 }, () => '');
    if (!figures) return { line, label, cells: empty };
    const ways = waysToJoin(figures.tokens, columns.length - 1);
    const placed = ways.flatMap((way) => {
      const cells = placeFigures(way, columns.length - 1, roles);
      return cells ? [{ cells, cost: costOf(way, cells, roles, carries, decimals) }] : [];
    });
    const [best, next] = placed.sort((a, b) => a.cost - b.cost);
    const told = best && (!next || next.cost > best.cost || next.cells.join() === best.cells.join());
    return { line, label, cells: told ? best.cells : empty };
  });
  return { columns, rows: placed, repairs: proveFigures(placed, columns) };
}

/** What a way to read a row's figures breaks: its balance, the form of its neighbours, its fullness. */
function costOf(
  way: readonly string[],
  cells: readonly string[],
  roles: Roles | null,
  carries: boolean,
  decimals: boolean,
): number {
  let sum = 0;
  if (roles ? balances(cells, roles) === false : carries && !isCarried(cells)) sum += 4;
  // Where figures have decimals, a bare "1" before "612,4" is its thousands.
  if (decimals)
    sum +=
      2 *
      way.filter((each, at) => /^[-+]?[1-9]\d{0,2}$/.test(each) && /^\d{3},/.test(way[at + 1] ?? '')).length;
  else
    sum +=
      way.filter((each, at) => /^[-+]?[1-9]\d{0,2}$/.test(each) && /^\d{3}$/.test(way[at + 1] ?? '')).length /
      2;
  return sum + cells.filter((each) => each === '').length;
}

/** Result units: what is carried over is what was carried in and the year's result, its sign turned. */
function isCarried(cells: readonly string[]): boolean {
  const [a, b, c] = cells.slice(-3).map(valueOf);
  return a == null || b == null || c == null || Math.abs(a + b + c) < 1.5;
}
