import { activityLine } from './activity-line.ts';
import { letters } from '../lines/letters.ts';
import { openRows } from './open-rows.ts';
import type { RightPart } from './strips.ts';

/** The dates of a table, for the line where each row begins, and the lines that hold them. */
export interface DateColumns {
  rights: Map<number, RightPart[]>;
  lines: number[];
}

/**
 * Gives a table's activities their dates where an OCR read these by column and in pieces, between analyses and below
 * the table: all starts stand before "Slutdatum" and all ends after it, one for each activity. Null where they do not.
 *
 *   Parken ska städas
 *   Analys
 *   Startdatum
 *   2024-01-01
 *   Städningen har börjat.
 *   Gräset ska klippas
 *   2024-02-01
 *   Slutdatum
 *   2024-12-31
 *   2024-12-31
 */
export function dateColumns(
  lines: readonly string[],
  { from, end, last }: { from: number; end: number; last: number },
  isSkipped: (line: number) => boolean,
): DateColumns | null {
  const starts: RightPart[] = [];
  const ends: RightPart[] = [];
  const heads: number[] = [];
  let isEnds = false;
  for (let line = from; line <= last; line++) {
    const text = lines[line - 1]!;
    const key = letters(text);
    if (key === 'startdatum' || key === 'slutdatum') heads.push(line);
    if (key === 'slutdatum') isEnds = true;
    const { name, dates } = activityLine(text);
    if (isSkipped(line) || !dates.length || name !== '') continue;
    if (dates.length > 1) return null;
    (isEnds ? ends : starts).push({ text, line });
  }
  if (ends.length < 2 || starts.length !== ends.length) return null;
  const own = new Set([...heads, ...[...starts, ...ends].map((part) => part.line)]);
  const ways = openRows(lines, from, end, 'activity', (line) => own.has(line) || isSkipped(line));
  const rows = ways.find((each) => each.length === ends.length);
  if (!rows) return null;
  return { rights: new Map(rows.map((row, nth) => [row, [starts[nth]!, ends[nth]!]])), lines: [...own] };
}
