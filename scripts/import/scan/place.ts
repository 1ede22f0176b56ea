import type { Column, Doubt, Owner } from '../../../src/model.ts';
import { assign } from '../table/columns.ts';
import type { HeaderColumn } from '../table/header.ts';
import { besideOutcome } from './beside-outcome.ts';
import type { ScanCell } from './cell-line.ts';
import { textOf } from './cell-text.ts';
import type { IndicatorRow } from './indicator-row.ts';
import { letters } from '../lines/letters.ts';
import { loneFigure, toldChange } from './lone-figure.ts';
import { joinThousands } from './thousands.ts';
import { measured } from './phrase.ts';

/** A row's cells under their columns. */
export interface Placed {
  cells: Map<Column, ScanCell>;
  doubts: Doubt[];
}

/** Columns so narrow that their header is broken in the middle of its words, and a figure's unit with it. */
const narrow: readonly Column[] = ['previousOutcome', 'outcomeWomen', 'forecast'];

/** Indicators that the city follows up without a forecast. */
const withoutForecast = /budgetfoljsamhet/;

function isWithoutForecast(row: IndicatorRow): boolean {
  return withoutForecast.test(letters(row.name.map((part) => part.text).join('')));
}

/** A phrase that is a figure with its unit is a figure like others. */
function asFigure(cell: ScanCell): ScanCell {
  const apart = cell.words ? measured(cell.words) : null;
  return apart ? { ...cell, ...apart, words: null } : cell;
}

/**
 * Puts a row's cells under the header's columns. Empty cells leave no trace in a scan: the placement that breaks
 * least of the report's logic wins, and what a scan shows besides is weighed too. `isLate` is a report of eight months:
 * it has the outcomes of many a year's indicators.
 */
export function place(
  row: IndicatorRow,
  columns: readonly HeaderColumn[],
  owner: Owner,
  isLate = false,
): Placed {
  const roles = columns.map((each) => each.role as Column);
  if (row.unsure.length) return { cells: new Map(), doubts: unsureCells(row, roles) };
  const yearly = row.period !== null && row.period.kind === null;
  const early = row.period !== null && !yearly;
  row.cells = joinThousands(row.cells.map(asFigure));
  const texts = row.cells.map(textOf);
  const { at, doubts } = assign({
    texts,
    columns: roles,
    owner,
    early: yearly,
    weigh: (placed) => weigh(row, roles, { yearly, early, isLate }, placed),
  });
  giveUnits(
    row,
    at.map((column) => (column == null ? null : roles[column]!)),
  );
  const cells = new Map<Column, ScanCell>();
  at.forEach((column, slot) => {
    if (column != null) cells.set(roles[column]!, row.cells[slot]!);
  });
  if (doubts.length) return { cells, doubts };
  return yearly
    ? settleLone({ cells, doubts }, row, columns, owner)
    : { cells, doubts: besideOutcome(cells, isWithoutForecast(row)) };
}

/** Asks for the column of a year's only figure. */
function settleLone(
  { cells, doubts }: Placed,
  row: IndicatorRow,
  columns: readonly HeaderColumn[],
  owner: Owner,
): Placed {
  const cell = cells.get('previousOutcome');
  const beside = [...cells.keys()].filter((role) => role !== 'target' && role !== 'councilTarget');
  const isAsked =
    columns.some((each) => each.role === 'outcome') && beside.length === 1 && cells.has('target');
  if (!cell?.figure || !isAsked) return { cells, doubts };
  const found = loneFigure(row, row.cells.indexOf(cell), textOf(cell), columns, owner);
  if (found === 'previousOutcome') return { cells, doubts };
  cells.delete('previousOutcome');
  if (found === 'outcome') cells.set('outcome', cell);
  return { cells, doubts: found === 'outcome' ? doubts : found };
}

/** Every cell of a row in doubt: some of its columns were read apart, with other cells than the table has rows. */
function unsureCells(row: IndicatorRow, roles: readonly Column[]): Doubt[] {
  const candidates = [...new Set([...row.cells.map((cell) => textOf(asFigure(cell))), ...row.unsure])];
  return roles.map((cell) => ({
    cell,
    reason: 'Spalterna är lästa var för sig, och en av dem har inte lika många värden som tabellen har rader',
    candidates,
  }));
}

/** What a placement breaks of what a scan shows. */
function weigh(
  row: IndicatorRow,
  roles: readonly Column[],
  { yearly, early, isLate }: { yearly: boolean; early: boolean; isLate: boolean },
  at: readonly number[],
): number {
  const has = (role: Column) => at.some((column) => roles[column] === role);
  const figureOf = (role: Column) => row.cells[at.findIndex((column) => roles[column] === role)]?.figure;
  const isWithout = isWithoutForecast(row);
  let sum = 0;
  if (yearly) sum += isLate ? weighLate(has, figureOf) : weighEarly(has, figureOf);
  const told = yearly ? toldChange(row) : null;
  if (told && (figureOf('previousOutcome') !== told.from || figureOf('outcome') !== told.to)) sum += 3;
  if (early && roles.includes('outcome') && !has('outcome')) sum += 2;
  if (early && roles.includes('forecast') && !has('forecast') && !isWithout) sum += 1.5;
  if (has('forecast') && isWithout) sum += 3;
  //   65 %  92  92 %  öka      beside last year's, the forecast is printed without the unit that its target has;
  //         ^^                 alone, such a figure is last year's
  row.cells.slice(1).forEach((cell, before) => {
    const slot = before + 1;
    const next = row.cells[slot + 1];
    const same =
      next && cell.figure !== '' && cell.figure === next.figure && cell.unit === '' && next.unit === '%';
    if (same && !row.loose.length && roles[at[slot]!] !== 'forecast') sum += 3;
  });
  return sum;
}

type Has = (role: Column) => boolean;
type FigureOf = (role: Column) => string | undefined;

/** A year's row after four months. */
function weighEarly(has: Has, figureOf: FigureOf): number {
  let sum = 0;
  // There is no outcome of the year yet, and once there is one it needs no forecast.
  if (has('outcome')) sum += has('forecast') ? 3.5 : 2;
  // Where a year's indicator has a forecast it is the target; another figure beside last year's is an outcome.
  //   95,9 %  95,3 %  95,5 %
  //           ^^^^^^ last year's, not a forecast
  if (has('forecast') && figureOf('forecast') !== figureOf('target')) sum += 3;
  return sum;
}

/**
 * A year's row after eight months: outcome and last year's, or last year's and a forecast, and nothing tells which
 * unless the second figure is the target's.
 */
function weighLate(has: Has, figureOf: FigureOf): number {
  let sum = 0;
  if (has('outcome') && !has('previousOutcome')) sum += 3;
  if (!has('forecast') && figureOf('previousOutcome') === figureOf('target')) sum += 2;
  return sum;
}

/** Gives the units under the row to the figures without one; where there are fewer, to those of narrow columns. */
function giveUnits(row: IndicatorRow, roles: readonly (Column | null)[]): void {
  const bare = row.cells.flatMap((cell, slot) => (cell.words === null && cell.unit === '' ? [slot] : []));
  // A share's unit is broken off in narrow columns; a thing's is printed with the outcomes, which stand first.
  //   13,2  10        10  Max 10
  //         personer      personer    what is printed of the target is printed of the forecast
  const said = row.cells.flatMap((cell) => cell.words?.pieces.join(' ').match(/\d+/g) ?? []);
  const rank = (slot: number) => {
    const unit = row.loose[0]?.unit ?? '';
    const isWord = unit.length > 3 && !unit.includes('/');
    if (unit !== '%' && !isWord) return slot;
    const at = roles[slot] ? narrow.indexOf(roles[slot]) : -1;
    const other = isWord && !said.includes(row.cells[slot]!.figure) ? narrow.length + 1 : 0;
    return other + (at < 0 ? narrow.length : at);
  };
  const chosen =
    bare.length <= row.loose.length
      ? bare
      : bare
          .toSorted((a, b) => rank(a) - rank(b) || row.cells[b]!.figure.length - row.cells[a]!.figure.length)
          .slice(0, row.loose.length)
          .sort((a, b) => a - b);
  chosen.forEach((slot, nth) => {
    row.cells[slot] = { ...row.cells[slot]!, unit: row.loose[nth]!.unit, wrapped: true };
  });
}
