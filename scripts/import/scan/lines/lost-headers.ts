import { range, type Span } from '../../lines/span.ts';
import { activityLine } from '../tokens/activity-line.ts';
import type { ScanHeader } from './table-header.ts';

/**
 * The headers of Aktivitet tables that an OCR lost, as empty ones above the first row of each: a line with a name and two
 * dates that stands in no such table; below an Indikator table's header one date is enough, for its rows have none.
 *
 *   Plantera häckar 2024-01-01 2024-12-31
 */
export function lostHeaders(
  lines: readonly string[],
  [first, last]: Span,
  met: readonly ScanHeader[],
  isEnd: (line: number) => boolean,
): ScanHeader[] {
  const kinds = new Map(met.flatMap(({ kind, lines }) => range(lines).map((line) => [line, kind])));
  const out: ScanHeader[] = [];
  let open: ScanHeader['kind'] | null = null;
  for (let n = first; n <= last; n++) {
    open = isEnd(n) ? null : (kinds.get(n) ?? open);
    if (open === 'activity' || kinds.has(n)) continue;
    const { name, dates } = activityLine(lines[n - 1]!);
    if (dates.length < (open ? 1 : 2) || !/\p{L}{3}.*\s.*\p{L}{2}/u.test(name)) continue;
    out.push({ kind: 'activity', lines: [n, n - 1], words: [], bare: false });
    open = 'activity';
  }
  return out;
}
