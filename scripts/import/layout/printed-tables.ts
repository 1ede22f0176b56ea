import { cellsIn } from '../table/cells.ts';
import { header } from '../table/header.ts';
import type { Lines } from '../lines/lines.ts';

/** The rows of a table by line, from 1, both included, and its headings, the names' first. */
export interface PrintedTable {
  lines: readonly [number, number];
  headings: readonly string[];
}

/** The Indikator and Aktivitet tables of lines whose cells tabs part: from below each header down to the next. */
export function printedTables(lines: Lines): PrintedTable[] {
  const out: PrintedTable[] = [];
  for (const [n, line] of lines) {
    const head = line.includes('\t') ? header(cellsIn(line), null) : null;
    if (!head) continue;
    const before = out.at(-1);
    if (before) before.lines = [before.lines[0], n - 1];
    out.push({ lines: [n + 1, lines.last], headings: head.columns.map((each) => each.heading) });
  }
  return out;
}
