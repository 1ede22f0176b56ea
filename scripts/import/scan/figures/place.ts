import { readFigure } from '../../../../src/figure/figure.ts';
import { balanceOf, type Printed, type Roles } from '../../../../src/money.ts';
import type { Relation } from './relation.ts';

/** The few figures that a table holds are asked for thousands of times while its rows are put under columns. */
const values = new Map<string, number | null>();

/** The number in a cell; null for none. A point before three digits parts thousands. */
export function valueOf(text: string): number | null {
  const known = values.get(text);
  if (known !== undefined) return known;
  const value = text === '' ? null : readNumber(text);
  values.set(text, value);
  return value;
}

function readNumber(text: string): number | null {
  return readFigure(text.replace(/^[=“”]/, '-').replace(/\.(?=\d{3}(?:\D|$))/g, '')).value;
}

/** Whether a row's figures come out as its columns promise; null where the row does not print enough to say. */
export function balances(cells: readonly string[], roles: Roles): boolean | null {
  return balanceOf(cells.map(printed), roles)?.holds ?? null;
}

/** A cell's number with its print; null for none. */
export function printed(text: string): Printed | null {
  const value = valueOf(text);
  return value === null ? null : { value, text };
}

/**
 * Puts a row's figures under its columns when some cells are empty: in order, all ways that break least. A figure
 * alone is the deviation; where columns promise nothing of each other, only a full row has its place.
 */
export function placeFigures(
  figures: readonly string[],
  width: number,
  relation: Relation | null,
): string[][] {
  if (figures.length === width) return [[...figures]];
  if (figures.length > width || !relation) return [];
  const { roles } = relation;
  if (!roles) return width - figures.length === 1 ? inOrder(figures, width) : [];
  if (figures.length === 1)
    return [Array.from({ length: width }, (_, at) => (at === roles.deviation ? figures[0]! : ''))];
  const ranked = inOrder(figures, width).map((cells) => ({ cells, cost: cost(cells, roles) }));
  const least = Math.min(...ranked.map((each) => each.cost));
  return ranked.filter((each) => each.cost === least).map((each) => each.cells);
}

function cost(cells: readonly string[], roles: Roles): number {
  const has = (at: number) => cells[at] !== '';
  const balance = balances(cells, roles);
  let sum = 0;
  if (balance === false) sum += isSignLost(cells, roles) ? 1 : 3;
  const needed = cells.filter((each) => each !== '').length > 2 ? 4 : 1;
  if (!has(roles.budget)) sum += needed;
  if (!has(roles.forecast)) sum += needed;
  if (!has(roles.deviation)) sum += 1;
  const deviation = Math.abs(valueOf(cells[roles.deviation] ?? '') ?? 0);
  const largest = Math.max(...cells.map((each) => Math.abs(valueOf(each) ?? 0)));
  if (deviation > 0.5 * largest && largest > 0) sum += 1;
  return sum;
}

/** Whether a row balances when one of its figures has a minus that is not there. */
function isSignLost(cells: readonly string[], roles: Roles): boolean {
  return cells.some(
    (each, at) => /^[1-9]/.test(each) && balances(cells.with(at, `-${each}`), roles) === true,
  );
}

function inOrder(figures: readonly string[], width: number): string[][] {
  const out: string[][] = [];
  const go = (at: number, from: number, cells: string[]): void => {
    if (at === figures.length) {
      out.push(cells);
      return;
    }
    for (let column = from; column <= width - (figures.length - at); column++)
      go(at + 1, column + 1, cells.with(column, figures[at]!));
  };
  go(
    0,
    0,
    Array.from({ length: width }, () => ''),
  );
  return out;
}
