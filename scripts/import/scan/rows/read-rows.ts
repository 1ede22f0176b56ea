import type { Part } from '../../table/types.ts';
import { rowLines, type RowLine } from './line.ts';
import { tableSteps, type Shape } from './steps.ts';
import type { RegionLine } from './types.ts';

/** What every row collects, whatever its table. */
export interface Owning {
  /** Paragraphs of its analysis. */
  analysis: Part[][];
  /** Lines of the row and of its analysis. */
  owned: number[];
}

/** How rows of one kind are made of their lines. */
export interface Maker<Row extends Owning> {
  open(line: RegionLine): Row;
  more(row: Row, line: RegionLine): void;
}

/** Reads the rows of a table along the best path over its lines; `left` are lines of none. */
export function readRows<Row extends Owning>(
  region: readonly RegionLine[],
  shape: Shape,
  make: Maker<Row>,
): { rows: Row[]; left: number[] } {
  const lines = rowLines(region, shape.kind);
  const steps = tableSteps(lines, shape);
  const rows: Row[] = [];
  const left: number[] = [];
  lines.forEach((read, nth) => {
    const each = region[read.at]!;
    const row = rows.at(-1);
    const step = steps[nth]!;
    if (step === 'open') rows.push(make.open(each));
    else if (step === 'left' || !row) left.push(each.line);
    else if (step === 'more') make.more(row, each);
    else say(row, each, read);
  });
  return { rows, left };
}

/** Adds a line to a row's analysis: a blank line parts paragraphs, a page's break only where a sentence ends. */
function say(row: Owning, { line }: RegionLine, read: RowLine): void {
  row.owned.push(line);
  if (read.word !== null) row.analysis.push([]);
  const text = read.word ?? read.text;
  if (text === '') return;
  const last = row.analysis.at(-1);
  const part = { text, line };
  const goesOn = read.broken && !/[.!?:”"]$/.test(last?.at(-1)?.text ?? '');
  if (!last || (read.apart && last.length && !goesOn)) row.analysis.push([part]);
  else last.push(part);
}
