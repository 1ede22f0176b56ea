import type { Part } from '../../table/types.ts';
import { rowLines, type RowLine } from './line.ts';
import { beginsAsName, tableSteps, type Shape } from './steps.ts';
import type { Ahead, RegionLine } from './types.ts';

/** What every row collects, whatever its table. */
export interface Owning {
  /** Paragraphs of its analysis. */
  analysis: Part[][];
  /** Lines of the row and of its analysis. */
  owned: number[];
}

/** A line above a row that is its own; `ahead` tells what it holds, null where it holds cells. */
export interface Above extends RegionLine {
  ahead: Ahead | null;
}

/** How rows of one kind are made of their lines. */
export interface Maker<Row extends Owning> {
  /** Opens a row, below a line of cells or of pieces of it. */
  open(line: RegionLine, above: Above | null): Row;
  more(row: Row, line: RegionLine): void;
}

/**
 * Reads the rows of a table along the best path over its lines; `left` are lines of none. `apart` are cells below a
 * heading that stands below rows: those of a column that an OCR read after them, and no row's that it tells.
 *
 *   Andel hundar 45 %
 *   Andel katter 61 %
 *   Årsmål
 *   50 %                apart
 */
export function readRows<Row extends Owning>(
  region: readonly RegionLine[],
  shape: Shape,
  make: Maker<Row>,
): { rows: Row[]; left: number[]; apart: RegionLine[] } {
  const lines = rowLines(region, shape.kind);
  // A name beside a row's figures shows how wide names are here, where its end or its beginning tells that it is one.
  const names = lines
    .filter(({ figures, end, led }) => figures > 1 && (end === 2 || beginsAsName(led.name, shape.firstWords)))
    .map(({ led }) => led.name.length);
  const steps = tableSteps(lines, { ...shape, width: Math.max(shape.width, ...names) });
  const rows: Row[] = [];
  const left: number[] = [];
  const apart: RegionLine[] = [];
  let below = false;
  let above: Above | null = null;
  lines.forEach((read, nth) => {
    const each = region[read.at]!;
    const row = rows.at(-1);
    const step = steps[nth]!;
    const isNamed = step === 'open' && (read.sure || (!read.bare && /\p{L}{2}/u.test(read.led.name)));
    if (read.head === 'indicator' && step === 'left') below = rows.length > 0;
    else if (isNamed || step === 'word') below = false;
    if (below && row && step !== 'left') {
      row.owned.push(each.line);
      apart.push(each);
    } else if (step === 'open') {
      rows.push(make.open(each, above));
      if (above) rows.at(-1)!.owned.push(above.line);
    } else if (step === 'ahead' && steps[nth + 1] === 'open') {
      above = { ...each, ahead: read.ahead };
      return;
    } else if (step === 'left' || !row || (step === 'ahead' && read.ahead === null)) left.push(each.line);
    else if (step === 'more' || step === 'ahead') make.more(row, each);
    else say(row, each, read);
    above = null;
  });
  return { rows, left, apart };
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
