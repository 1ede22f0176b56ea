import { centre, middle } from '../read/extent.ts';
import type { Extent } from '../read/types.ts';
import type { LaidRow } from './row.ts';
import { isParted, type Rulings } from './ruling.ts';

/** A table as its rulings part it. */
export interface Grid {
  /** `edges[n]` parts column n from column n + 1. */
  edges: readonly number[];
  /** Where its names begin, and its last column ends about. */
  sides: Pick<Extent, 'left' | 'right'>;
  rulings: Rulings;
}

/** A ruling stands no farther from where a column ends, in points. */
const beside = 4;

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
    return is(0) ? columns.map(is) : columns.map(() => true);
  });
  for (const column of columns) {
    if (!parted.some((each) => each[column - 1])) continue;
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

/** Words of a row that stand in a cell of several columns. */
function besideEachOther(
  row: LaidRow,
  rows: readonly LaidRow[],
  { edges, rulings: { down } }: Grid,
): LaidRow['open'] {
  const isDrawn = (edge: number, { extent }: LaidRow) =>
    down.some(
      (line) =>
        Math.abs(centre(line) - edge) < beside && line.top < middle(extent) && line.bottom > middle(extent),
    );
  const drawn = edges.map((edge) => isDrawn(edge, row));
  if (!drawn.includes(true)) return [];
  const isMissing = (n: number) => !drawn[n] && rows.some((each) => isDrawn(edges[n]!, each));
  return runsOf(edges.length + 1, isMissing).flatMap((run) => {
    const filled = run.filter((column) => row.cells[column] !== '');
    if (run.length < 2 || run[0] === 0 || filled.length !== 1) return [];
    return [{ text: row.cells[filled[0]!]!, at: run }];
  });
}

/** Numbers from 0 on, those together that nothing parts; `isOpen`: whether one is not parted from the next. */
function runsOf(count: number, isOpen: (n: number) => boolean): number[][] {
  const out: number[][] = [];
  for (let n = 0; n < count; n++) {
    if (n > 0 && isOpen(n - 1)) out.at(-1)!.push(n);
    else out.push([n]);
  }
  return out;
}
