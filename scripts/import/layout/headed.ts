import { cellsIn } from '../table/cells.ts';
import { header } from '../table/header.ts';

/** The rows of a table by line, from 1, both included, and its headings, the names' first. */
export interface Headed {
  lines: readonly [number, number];
  headings: readonly string[];
}

/** The Indikator and Aktivitet tables of lines whose cells tabs part: from below each header down to the next. */
export function headed(lines: readonly string[]): Headed[] {
  const out: Headed[] = [];
  lines.forEach((line, at) => {
    const head = line.includes('\t') ? header(cellsIn(line), null) : null;
    if (!head) return;
    const before = out.at(-1);
    if (before) before.lines = [before.lines[0], at];
    out.push({ lines: [at + 2, lines.length], headings: head.columns.map((each) => each.heading) });
  });
  return out;
}
