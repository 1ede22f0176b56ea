import { linesIn, type RegionLine } from './types.ts';
import type { Stitched } from './stitch.ts';
import type { ScanHeader } from '../lines/table-header.ts';

/** One table of a scan over all its pages: its headers, and the lines that may be its rows. */
export interface Region {
  kind: ScanHeader['kind'];
  headers: ScanHeader[];
  lines: RegionLine[];
}

/**
 * Cuts a body into tables: from a header to the next one, or to a heading. The same header once more, with nothing
 * but rows in between, goes on with the table.
 */
export function regions(
  body: readonly RegionLine[],
  isEnd: (line: number) => boolean,
  { headers, taken, rights, unsure }: Stitched,
): Region[] {
  const out: Region[] = [];
  const last = body.at(-1)?.line ?? 0;
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
    else region.lines.push(...linesIn(body, header.lines, () => true));
    for (const each of linesIn(body, [header.lines[1] + 1, end - 1], (line) => taken.has(line))) {
      const beside = { right: rights.get(each.line), unsure: unsure.get(each.line) };
      region.lines.push(beside.right || beside.unsure ? { ...each, ...beside } : each);
    }
  });
  return out;
}
