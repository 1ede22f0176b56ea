import type { Box, Cell, Facts } from '../../../src/model.ts';
import { mapCells } from '../meaning/row-cells.ts';

/** Where the lines that the stages read stand in the original. */
export interface Where {
  /** The page of a line, undefined where it is not known. */
  page(line: number): number | undefined;
  /** Where a line stands on its page, undefined where the source has no boxes. */
  box(line: number): Box | undefined;
}

type Row = { line: number } | { lines: readonly [number, number] };

/** Gives every row and cell of a report's facts its page, and every row its box, where these are known. */
export function locate(facts: Facts, where: Where): Facts {
  const cellAt = <T extends Cell | null>(cell: T): T =>
    (cell && { ...cell, page: where.page(cell.line) }) as T;
  const rowAt = <T extends Row>(row: T): T => ({ ...row, ...placeOf(row, where) });
  return {
    ...facts,
    goals: facts.goals.map(rowAt),
    indicators: facts.indicators.map((row) => rowAt({ ...row, cells: mapCells(row.cells, cellAt) })),
    activities: facts.activities.map(rowAt),
    tables: facts.tables.map((table) =>
      rowAt({ ...table, rows: table.rows.map((row) => rowAt({ ...row, cells: row.cells.map(cellAt) })) }),
    ),
    decisions: facts.decisions.map((row) =>
      rowAt({ ...row, amounts: row.amounts.map(cellAt), from: cellAt(row.from), to: cellAt(row.to) }),
    ),
    attachments: facts.attachments.map(rowAt),
    mentions: facts.mentions.map(rowAt),
  };
}

/** The page where a row begins, and the box around its lines on that page. */
function placeOf(row: Row, where: Where): { page: number | undefined; box: Box | undefined } {
  const [first, last] = 'lines' in row ? row.lines : [row.line, row.line];
  const page = where.page(first);
  let box: Box | undefined;
  for (let line = first; line <= last && where.page(line) === page; line++)
    box = around(box, where.box(line));
  return { page, box };
}

/** The smallest box around two. */
function around(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
