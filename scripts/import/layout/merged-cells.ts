import { chained } from '../lines/chain.ts';
import { around } from '../read/extent.ts';
import type { Extent } from '../read/types.ts';
import { ofWhom } from '../table/sex-rows.ts';
import type { LaidRow } from './row.ts';
import { crossing, isAtEdge, isInGrid, isParted, type Rulings } from './ruling.ts';

/** A table as its rulings part it. */
export interface Grid {
  /** `edges[n]` parts column n from column n + 1. */
  edges: readonly number[];
  /** Where its names begin, and its last column ends about. */
  sides: Pick<Extent, 'left' | 'right'>;
  rulings: Rulings;
}

/** Why a cell is in doubt that others are merged with. */
export const mergedReason = 'Cellen är sammanslagen med andra i originalet';
//   Andel nöjda elever  |  59 %  |
//   --------------------------------   75 %      one cell of two rows: whose is it? Of both, perhaps
//   Andel nöjda äldre   |  69 %  |
//   ------------------------------------------
//   Sjukfrånvaro        |      6,1 %           one cell of two columns
/**
 * What each row may say in cells that rulings part from no other, though they part those around: the words of the one
 * that has some, for those that have none.
 */
export function mergedCells(rows: readonly LaidRow[], grid: Grid): LaidRow['open'][] {
  const out = rows.map((row): LaidRow['open'] => besideEachOther(row, rows, grid));
  const columns = grid.edges.map((_, n) => n + 1);
  const xOf = (column: number) => {
    const [left, right] = [grid.edges[column - 1] ?? grid.sides.left, grid.edges[column] ?? grid.sides.right];
    return (left + right) / 2;
  };
  const parted = rows.slice(1).map((row, n) => {
    const is = (column: number) => isParted(rows[n]!.extent, row.extent, xOf(column), grid.rulings);
    const isApart = columns.map(is);
    if (is(0)) return isApart;
    const isOpen = isApart.includes(true) && !areOfSexes(rows[n]!, row);
    if (isOpen && isRuled(xOf(0), rows, grid.rulings))
      for (const at of [n, n + 1]) out[at]!.push(...filledIn(rows[at]!, columns));
    return columns.map(() => true);
  });
  for (const column of columns) {
    if (!isRuled(xOf(column), rows, grid.rulings)) continue;
    const runs = runsOf(rows.length, (n) => !parted[n]![column - 1]!);
    for (const run of runs) {
      const filled = run.filter((n) => rows[n]!.cells[column] !== '');
      if (run.length < 2 || filled.length !== 1) continue;
      const text = rows[filled[0]!]!.cells[column]!;
      for (const n of run) if (n !== filled[0]) out[n]!.push({ text, at: [column] });
    }
  }
  return out;
}

//   Indikator     | Utfall | Årsmål |
//   Andel trygga  |   59 % |   61 % |
//   Andel nöjda      |   77 %  |  78 % |      other columns, which nothing heads
/** Words of a row that stand in a cell of several columns; all of them where its rulings part other columns. */
function besideEachOther(
  row: LaidRow,
  rows: readonly LaidRow[],
  { edges, sides, rulings }: Grid,
): LaidRow['open'] {
  const isDrawn = (edge: number, { extent }: LaidRow) =>
    crossing(extent, rulings).some((x) => isAtEdge(x, edge));
  const isMissing = (n: number) => !isDrawn(edges[n]!, row) && rows.some((each) => isDrawn(edges[n]!, each));
  const filled = (columns: readonly number[]) => columns.filter((column) => row.cells[column] !== '');
  const others = crossing(row.extent, rulings).filter(
    (x) => x > sides.left && x < sides.right && !edges.some((edge) => isAtEdge(x, edge)),
  );
  if (others.length > 0 && edges.some((_, n) => isMissing(n))) {
    const all = edges.map((_, n) => n + 1);
    return filled(all).map((column) => ({ text: row.cells[column]!, at: all }));
  }
  if (!isInGrid(row.extent, edges, rulings)) return [];
  return runsOf(edges.length + 1, isMissing).flatMap((run) => {
    const [column, ...more] = filled(run);
    if (run.length < 2 || run[0] === 0 || column === undefined || more.length) return [];
    return [{ text: row.cells[column]!, at: run }];
  });
}

//   Andel nöjda    |  71 %  |
//   med maten      |-----------     one name of two rows, cut where their figures are: whose are they?
//                  |  69 %  |
//   Andel nöjda    | Kvinnor |  71 %  |
//   med maten      |------------------     one name of two rows, each of which says of whom it is
//                  | Män     |  69 %  |
/** Whether two rows are parts of one that has the name of both: a column says of whom each of them is. */
function areOfSexes({ cells: one }: LaidRow, { cells: other }: LaidRow): boolean {
  return one.some((cell, n) => {
    const [of, next] = [cell, other[n] ?? ''].map(ofWhom);
    return n > 0 && of !== null && next !== null && of !== next;
  });
}

/** The words of a row that stand in some columns, each in doubt where it stands. */
function filledIn({ cells }: LaidRow, columns: readonly number[]): LaidRow['open'] {
  return columns.flatMap((column) => (cells[column] ? [{ text: cells[column], at: [column] }] : []));
}

/** Whether a ruling above, below or between rows runs over a place of theirs. */
function isRuled(x: number, rows: readonly LaidRow[], { across }: Rulings): boolean {
  const { top, bottom } = around(rows.map(({ extent }) => extent));
  const pitch = (bottom - top) / rows.length;
  return across.some(
    (each) => each.left < x && each.right > x && each.bottom > top - pitch && each.top < bottom + pitch,
  );
}

/** Numbers from 0 on, those together that nothing parts; `isOpen`: whether one is not parted from the next. */
export function runsOf(count: number, isOpen: (n: number) => boolean): number[][] {
  return chained([...Array(count).keys()], (n) => isOpen(n - 1));
}
