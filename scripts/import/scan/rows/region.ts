import { regionLines, type RegionLine } from './types.ts';
import type { Stitched } from './stitch.ts';
import type { ScanHeader } from '../lines/table-header.ts';
import type { Around } from '../types.ts';

/** One table of a scan over all its pages: its headers, and the lines that may be its rows. */
export interface Region {
  kind: ScanHeader['kind'];
  headers: ScanHeader[];
  lines: RegionLine[];
}

/**
 * Cuts the body into tables: from a header to the next one, or to a heading. The same header once more, with nothing
 * but rows in between, goes on with the table.
 */
export function regions(
  lines: readonly string[],
  headers: readonly ScanHeader[],
  [, last]: readonly [number, number],
  isEnd: (line: number) => boolean,
  { apart, doubtful }: Pick<Around, 'apart' | 'doubtful'>,
  stitched: Stitched,
): Region[] {
  const out: Region[] = [];
  headers.forEach((header, nth) => {
    const limit = headers[nth + 1]?.lines[0] ?? last + 1;
    let end = header.lines[1] + 1;
    while (end < limit && !isEnd(end)) end++;
    const before = out.at(-1);
    const reached = before?.lines.at(-1)?.line ?? before?.headers.at(-1)?.lines[1] ?? 0;
    const goesOn = before?.kind === header.kind && reached + 1 >= header.lines[0];
    const region = goesOn ? before : { kind: header.kind, headers: [], lines: [] as RegionLine[] };
    region.headers.push(header);
    if (!goesOn) out.push(region);
    else region.lines.push(...regionLines(lines, header.lines, () => true));
    const isApart = (line: number) => apart.has(line) || stitched.taken.has(line);
    for (const each of regionLines(lines, [header.lines[1] + 1, end - 1], isApart)) {
      const { line } = each;
      const [right, unsure] = [stitched.rights.get(line), stitched.unsure.get(line)];
      region.lines.push({ ...each, right, unsure, doubtful: doubtful.get(line) });
    }
  });
  return out;
}
