import { readFigure } from '../../../src/figure/figure.ts';
import { isKnownUnit, looksLikeUnit } from '../../../src/figure/units.ts';
import { isValueColumn } from '../../../src/indicator-columns.ts';
import { readPeriod } from '../../../src/printed-period.ts';
import { namedCells, withNamedCells } from './cells.ts';
import type { HeaderColumn } from './heading.ts';
import type { FigureTable, RecordTable, Row } from './types.ts';

//   Indikator⇥Periodens utfall⇥⇥Årsmål⇥⇥Period
//   Antal lån⇥255⇥st⇥245⇥st⇥2024
//                 ^
/** A table whose figures have their units in cells beside them: each unit goes to its figure, and their columns go. */
export function joinUnits(table: RecordTable): RecordTable {
  const moved = { ...table, rows: table.rows.map(withLedUnits) };
  const units = unitColumns(moved);
  const columns = table.header.columns.filter((_, at) => !units.has(at));
  return {
    ...moved,
    header: { ...table.header, columns },
    rows: moved.rows.map((row) => withoutLoneUnits(joined(row, units), columns)),
  };
}

//   ⇥Budget⇥⇥Prognos⇥
//   Kostnader⇥900,0⇥mnkr⇥905,0⇥mnkr
/** A table of figures that has their units in cells beside them, below no heading: each goes to its figure. */
export function joinUnheaded(table: FigureTable): FigureTable {
  const { header, rows } = table;
  const columns = header.cells.map((heading) => ({ heading, role: heading ? ('others' as const) : null }));
  const units = unitColumns({ header: { columns }, rows });
  const without = <T>(cells: readonly T[]) => cells.filter((_, at) => !units.has(at));
  return {
    ...table,
    header: { ...header, cells: without(header.cells) },
    rows: rows.map((row) => joined(row, units)),
  };
}

//   33,79⇥%⇥Tertial 2          a target, and its unit beyond the edge of its column
/** A row without units alone in columns of figures: each goes to the figure before it. */
function withoutLoneUnits(row: Row, columns: readonly HeaderColumn[]): Row {
  const cells = [...namedCells(row)];
  cells.forEach((text, at) => {
    // "År" may be the period of a row that lost a cell.
    if (
      !isValueColumn(columns[at]?.role ?? null) ||
      !isKnownUnit(text) ||
      readPeriod(text) ||
      !isBare(cells[at - 1])
    )
      return;
    [cells[at - 1], cells[at]] = [`${cells[at - 1]} ${text}`, ''];
  });
  return withNamedCells(row, cells);
}

//   50⇥% 52 %          the unit is of the figure before it
/** A row whose cells begin with no unit of the cell before. */
function withLedUnits(row: Row): Row {
  const cells = [...row.cells];
  cells.forEach((text, at) => {
    const [, unit, rest] = /^(\p{L}[^\d ]*|%) ([-+−–]?\d.*)$/u.exec(text) ?? [];
    if (!unit || at < 2 || !isKnownUnit(unit) || !isBare(cells[at - 1])) return;
    [cells[at - 1], cells[at]] = [`${cells[at - 1]} ${unit}`, rest!];
  });
  return { ...row, cells };
}

/** What of a table tells which columns hold units. */
interface Headed {
  header: { columns: readonly Pick<HeaderColumn, 'heading' | 'role'>[] };
  rows: readonly Row[];
}

/** The columns that hold nothing but units, each beside a figure: without a heading, with one that says so, or with a part of the next. */
function unitColumns({ header: { columns }, rows }: Headed): Set<number> {
  const said = columns.filter(isUnits).length;
  const printed = rows.map(namedCells);
  const width = Math.max(columns.length, ...printed.map((cells) => cells.length));
  const units = new Set<number>();
  for (let at = 2; at < width; at++) {
    const own = columns[at] ?? { heading: '', role: null };
    const { heading, role } = own;
    const next = columns[at + 1];
    const isTorn = next !== undefined && next.heading !== '' && (role === null || next.role === null);
    const isOpen = heading === '' || (isUnits(own) ? said > 1 : role !== 'period' && isTorn);
    if (!isOpen || !columns[at - 1]?.heading) continue;
    const filled = printed.filter((row) => row[at]);
    const cells = filled.map((row) => row[at]!);
    // Words behind figures may say something else: how they changed, or, "År", when.
    const fits =
      cells.every(heading === '' || isUnits(own) ? isUnit : isKnownUnit) &&
      cells.some((cell) => isKnownUnit(cell) && !readPeriod(cell));
    if (fits && filled.every((row) => isBare(row[at - 1]))) units.add(at);
  }
  return units;
}

function joined(row: Row, units: ReadonlySet<number>): Row {
  const printed = namedCells(row);
  const cells = printed.flatMap((text, at) => {
    if (units.has(at)) return [];
    const unit = units.has(at + 1) ? printed[at + 1] : '';
    return [unit ? `${text} ${unit}` : text];
  });
  return withNamedCells(row, cells);
}

/** Whether a cell is a figure that prints no unit. */
function isBare(text: string | undefined): boolean {
  const { value, unit } = readFigure(text ?? '', { money: true });
  return value !== null && !unit;
}

/** Whether a column's heading says that it holds units, be it the second that does. */
function isUnits({ role, alone = role }: Pick<HeaderColumn, 'role' | 'alone'>): boolean {
  return alone === 'unit';
}

/** Whether all of a cell is a unit. */
export function isUnit(text: string): boolean {
  return isKnownUnit(text) || looksLikeUnit(text);
}
