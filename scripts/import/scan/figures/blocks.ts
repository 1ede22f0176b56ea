import { isNet, isSum } from '../../../../src/money.ts';
import { headerLines } from './header-lines.ts';
import { knownLabel } from './label.ts';
import { letters } from '../../lines/letters.ts';
import { figureLine, isBare } from './line.ts';
import { monthHeader, type MonthHeader } from './months.ts';
import { looseRows } from './loose-rows.ts';
import type { Around, FigureLine, LooseRow } from './types.ts';

/** A table as an OCR read it: its header, and the rows right below, some or all of them without their figures. */
export interface Block {
  header: number[];
  /** Headers that are printed again on the pages after. */
  repeated: number[];
  rows: LooseRow[];
  /** Its columns where they are months. */
  months: MonthHeader | null;
}

/** A column, or some beside each other, that an OCR read apart from the labels: lines of figures alone below headings. */
export interface Column {
  /** Lines above the figures that may be of its headings. */
  header: number[];
  rows: FigureLine[];
}

/** No heading of a column has more lines. */
const highest = 6;

/** No line of a heading is longer. */
const longest = 60;

/** The tables among lines that no other table took, and the columns that stand apart from theirs. */
export function blocksOf(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  around: Around,
): { tables: Block[]; columns: Column[] } {
  const tables: Block[] = [];
  const columns: Column[] = [];
  const isText = (n: number) => !around.isTaken(n) && !around.isFurniture(n) && textAt(n) !== '';
  for (let n = first; n <= last; n++) {
    if (!isText(n)) continue;
    const months = monthHeader(lines, n);
    const header = headerAt(n);
    const below = header && rowsUnder(header);
    if (header && below?.rows.some(({ label }) => months || label.length)) {
      tables.push({ header, months, ...below });
      n = below.rows.at(-1)!.lines.at(-1)!;
    } else if (isBare(textAt(n))) {
      const column = columnFrom(n);
      columns.push(column);
      n = column.rows.at(-1)!.line;
    }
  }
  return { tables, columns };

  function textAt(line: number): string {
    return (lines[line - 1] ?? '').trim();
  }

  function headerAt(n: number): number[] | null {
    return monthHeader(lines, n)?.lines ?? headerLines(lines, n, last, around);
  }

  /** The rows below a header, over pages: the next one prints the header once more. */
  function rowsUnder(header: readonly number[]): Pick<Block, 'rows' | 'repeated'> {
    const key = (all: readonly number[]) => letters(all.map(textAt).join(' '));
    const rows: LooseRow[] = [];
    const repeated: number[] = [];
    for (let from = header.at(-1)! + 1; ;) {
      const found = looseRows(lines, [from, last], around, (line) => headerAt(line) !== null);
      rows.push(...found.rows);
      const next = found.header === null ? null : headerAt(found.header);
      if (!next || !found.isNewPage || key(next) !== key(header)) return { rows: ended(rows), repeated };
      repeated.push(...next);
      from = next.at(-1)! + 1;
    }
  }

  /** The columns whose first figures stand on a line. */
  function columnFrom(n: number): Column {
    const rows: FigureLine[] = [];
    let end = n;
    for (; end <= last && !around.isTaken(end); end++) {
      const text = textAt(end);
      if (text === '' || around.isFurniture(end)) continue;
      const row = figureLine(text, end);
      if (isBare(text)) rows.push(row!);
      else if (isBroken(text) && isBare(next(end)))
        rows.push(row ?? { line: end, label: '', tokens: [text] });
      else break;
    }
    const header: number[] = [];
    for (let above = n - 1; above >= first && header.length < highest; above--) {
      const text = textAt(above);
      if (!isText(above)) continue;
      if (isBare(text) || text.length > longest || /[.!?;]$/.test(text) || knownLabel(text) !== null) break;
      header.unshift(above);
    }
    return { header, rows };
  }

  function next(n: number): string {
    let at = n + 1;
    while (at <= last && !isText(at)) at++;
    return textAt(at);
  }
}

//   1,2
//   Se
//   0,0
/** Whether a line between figures was one, as it has no room for words, and is no year. */
function isBroken(text: string): boolean {
  return /^\S{1,4}$/.test(text) && !/^20\d\d$/.test(text);
}

/** Rows without what stands below the last figures, or the last sum. */
function ended(rows: readonly LooseRow[]): LooseRow[] {
  const last = rows.findLastIndex(
    ({ label, figures }) => figures.length > 0 || isSum(label.join(' ')) || isNet(label.join(' ')),
  );
  return rows.slice(0, last < 0 ? undefined : last + 1);
}
