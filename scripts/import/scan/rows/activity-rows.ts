import type { Part } from '../../table/types.ts';
import { activityLine } from '../tokens/activity-line.ts';
import { withoutIcon, withoutTail } from '../tokens/icon.ts';
import { nameOfActivity } from '../tokens/name-end.ts';
import { readRows, type Owning } from './read-rows.ts';
import type { Shape } from './steps.ts';
import type { RegionLine } from './types.ts';

/** One row of an Aktivitet table as the page shows it. */
export interface ActivityScanRow extends Owning {
  icon: string;
  name: Part[];
  /** Start and end, ISO. */
  dates: Part[];
  /** What an OCR read where dates stand, and is none. */
  fallen: string[];
  deviation: Part | null;
  /** Lines of the row itself. */
  lines: number[];
}

/** Names of activities have a wide column, in characters. */
export const activityShape: Shape = { kind: 'activity', width: 90, end: 'whole', firstWords: new Set() };

/** Reads the rows of an Aktivitet table; `left` are lines of none. */
export function activityRows(region: readonly RegionLine[]): { rows: ActivityScanRow[]; left: number[] } {
  return readRows(region, activityShape, { open, more });
}

function open({ text, line, right, doubtful }: RegionLine): ActivityScanRow {
  const { icon, name: whole } = withoutIcon(activityLine(text).name);
  const { name, fallen } = nameOfActivity(whole, doubtful);
  const row: ActivityScanRow = {
    icon,
    name: name === '' ? [] : [{ text: name, line }],
    dates: [],
    fallen,
    deviation: null,
    analysis: [],
    lines: [line],
    owned: [line],
  };
  addDates(row, text, line);
  for (const part of right ?? []) {
    addDates(row, part.text, part.line);
    row.owned.push(part.line);
  }
  return row;
}

function more(row: ActivityScanRow, { text, line, doubtful }: RegionLine): void {
  row.lines.push(line);
  row.owned.push(line);
  addDates(row, text, line);
  const { name, fallen } = nameOfActivity(withoutTail(activityLine(text).name), doubtful);
  row.fallen.push(...fallen);
  if (/\p{L}|\d/u.test(name)) row.name.push({ text: name, line });
}

function addDates(row: ActivityScanRow, text: string, line: number): void {
  const { dates, after } = activityLine(text);
  row.dates.push(...dates.map((each) => ({ text: each, line })));
  if (after !== '') row.deviation = { text: after, line };
}
