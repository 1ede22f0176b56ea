import { readValue } from '../../table/value.ts';
import { letters } from '../letters.ts';
import type { Relation } from './relation.ts';

/** What the columns of a budget table are to each other. */
export interface Roles {
  budget: number;
  /** Adjustments, which add to the budget. */
  changes: number[];
  forecast: number;
  deviation: number;
}

/** The roles of a table's columns (the label's not counted); null where it is no budget with a deviation. */
export function rolesOf(columns: readonly string[]): Roles | null {
  const keys = columns.map(letters);
  const budget = keys.findIndex((each) => /^budget(netto|\d|$)/.test(each));
  const deviation = keys.findLastIndex((each) => each.startsWith('avvikelse'));
  const forecast = keys.findLastIndex((each) => each.startsWith('prognos'));
  if (budget < 0 || deviation < 0 || forecast < 0) return null;
  const changes = keys.flatMap((each, at) =>
    /budgetjustering|prestations|omslutning/.test(each) ? [at] : [],
  );
  return { budget, changes, forecast, deviation };
}

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
  return readValue(text.replace(/^[=“”]/, '-').replace(/\.(?=\d{3}(?:\D|$))/g, '')).value;
}

/** Budget and changes less forecast is the deviation; null where the row does not print enough to say. */
export function balances(cells: readonly string[], roles: Roles): boolean | null {
  const value = (at: number) => valueOf(cells[at] ?? '');
  const [budget, forecast] = [value(roles.budget), value(roles.forecast)];
  if (budget === null || forecast === null) return null;
  const changes = roles.changes.reduce((sum, at) => sum + (value(at) ?? 0), 0);
  return Math.abs(budget + changes - forecast - (value(roles.deviation) ?? 0)) < 0.15;
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
