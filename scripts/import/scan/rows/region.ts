import type { RegionLine } from './types.ts';
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
    else
      for (let n = header.lines[0]; n <= header.lines[1]; n++)
        region.lines.push({ line: n, text: '', kind: 'break' });
    for (let n = header.lines[1] + 1; n < end; n++) {
      const text = lines[n - 1]!;
      const kind = apart.has(n) || stitched.taken.has(n) ? 'break' : text.trim() === '' ? 'blank' : 'text';
      region.lines.push({
        line: n,
        text,
        kind,
        right: stitched.rights.get(n),
        doubtful: doubtful.get(n),
        unsure: stitched.unsure.get(n),
      });
    }
  });
  return out;
}
