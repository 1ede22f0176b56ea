import { textOf } from '../tokens/cell-text.ts';
import { cutLine } from '../tokens/cell-line.ts';
import { addRight, extendRow, openRow, type IndicatorRow } from './indicator-row.ts';
import { readRows, type Above } from './read-rows.ts';
import type { Shape } from './steps.ts';
import type { RegionLine } from './types.ts';

/** Names of indicators have a narrow column, in characters. */
export const nameWidth = 70;

/** What tells the lines of an Indikator table apart. */
export function indicatorShape(end: Shape['end'], firstWords: Shape['firstWords']): Shape {
  return { kind: 'indicator', width: nameWidth, end, firstWords };
}

/**
 * Reads the rows of an Indikator table of such a shape. `left` are lines of none. Where cells of the table
 * stand apart, they may be of any row that has not its own end, and above a name they may be of its row: none of its cells
 * is sure.
 */
export function indicatorRows(
  region: readonly RegionLine[],
  shape: Shape,
): { rows: IndicatorRow[]; left: number[] } {
  const { rows, left, apart } = readRows(region, shape, { open, more: extendRow });
  const stray = apart.flatMap(({ text, line }) => cutLine(text, line).cells.map(textOf));
  for (const row of rows) if (row.period?.year == null) row.unsure.push(...stray);
  //   2,16 kg 2,21 kg Tertial 2      cells whose name stands below them
  rows.forEach(({ name, period, cells, fallen }, at) => {
    if (name.length === 0 && period?.year == null) rows[at + 1]?.unsure.push(...cells.map(textOf), ...fallen);
  });
  return { rows, left };
}

function open(line: RegionLine, above: Above | null): IndicatorRow {
  const row = openRow(line.text, line.line, line.doubtful);
  const { half = null, bound = null } = above?.ahead ?? {};
  if (half) row.period = { kind: row.period?.kind ?? half, year: row.period?.year ?? null };
  if (bound) row.cells.push(bound);
  if (line.unsure) row.unsure = [...line.unsure];
  if (above && !above.ahead) row.unsure.push(...cutLine(above.text, above.line).cells.map(textOf));
  if (line.right) addRight(row, line.right);
  return row;
}
