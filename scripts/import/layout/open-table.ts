import type { Line } from '../read/line.ts';
import type { TableHead } from './heading.ts';

/** A table's columns, as they stand on a page and on the next where its head is not printed again. */
export interface OpenTable extends TableHead {
  /** Where its names begin. */
  left: number;
  /** Whether the table has a column of icons before its names. */
  icons: boolean;
  /** The size of its letters. */
  size: number;
  /** Whether the letters of its first row are bold. */
  bold: boolean;
  /** Whether the last thing printed is an analysis. */
  inAnalysis: boolean;
  /** Whether that is its word alone: its text stands on the next page. */
  awaitsText: boolean;
  /** Whether its last row has figures and no name: it may stand on the next page. */
  nameless: boolean;
  /** Whether nothing but its head stands on its page. */
  headOnly: boolean;
}

/** What heads a table's columns, as a line. */
export function headOf({ headings, icons }: OpenTable): string {
  const names = headings.map(({ text }) => text);
  return (icons ? ['', ...names] : names).join('\t');
}

/** A table of which only its head was read. */
export function startOf(lines: readonly Line[], head: TableHead): OpenTable {
  const { size, bold } = lines[head.lines[1] + 1] ?? lines[head.lines[1]]!;
  const { left } = head.headings[0]!;
  const open = { inAnalysis: false, awaitsText: false, nameless: false, headOnly: false };
  return { ...head, left, icons: false, size, bold, ...open };
}
