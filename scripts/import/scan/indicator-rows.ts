import { addRight, extendRow, openRow, type IndicatorRow } from './indicator-row.ts';
import { readRows } from './rows/read-rows.ts';
import type { Shape } from './rows/steps.ts';
import type { RegionLine } from './rows/types.ts';

/** Names of indicators have a narrow column, in characters; `end` tells what ends each row. */
export function indicatorShape(end: Shape['end']): Shape {
  return { kind: 'indicator', width: 62, end };
}

/** Reads the rows of an Indikator table; `end` tells what ends each. `left` are lines of none. */
export function indicatorRows(
  region: readonly RegionLine[],
  end: Shape['end'] = 'whole',
): { rows: IndicatorRow[]; left: number[] } {
  return readRows(region, indicatorShape(end), { open, more: extendRow });
}

function open(line: RegionLine): IndicatorRow {
  const row = openRow(line.text, line.line, line.doubtful);
  if (line.unsure) row.unsure = line.unsure;
  if (line.right) addRight(row, line.right);
  return row;
}
