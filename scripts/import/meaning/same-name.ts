import type { Indicator } from '../../../src/model.ts';
import { nameless } from '../knowledge/phrases.ts';
import { filled, doubtRow } from './row-cells.ts';

//   2024
//   Andel nöjda     79 %     80 %      two tables under one goal: the lines that part them are not known
//   2025
//   Andel nöjda     81 %     85 %
/**
 * Doubts the figures of rows that have name, goal and period alike and other figures in some column, in place: an
 * indicator has one row. Gives the rows that are in doubt for it.
 */
export function doubtSameNames(rows: readonly Indicator[]): Indicator[] {
  const named = Map.groupBy(
    rows.filter(({ name }) => name !== nameless),
    ({ goal, name, period }) => JSON.stringify([goal, name, period]),
  );
  const unlike = [...named.values()].filter((same) => same.some((row) => differs(row, same[0]!))).flat();
  for (const row of unlike) doubtRow(row, reason);
  return unlike;
}

const reason =
  'Flera rader har samma namn, mål och period men olika tal: det går inte att säga vilka som gäller';

/** Whether two rows print different texts in some column. */
function differs(a: Indicator, b: Indicator): boolean {
  const own = new Map(filled(a.cells).map(({ column, cell }) => [column, cell.text]));
  return filled(b.cells).some(({ column, cell }) => own.has(column) && own.get(column) !== cell.text);
}
