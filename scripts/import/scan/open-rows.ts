import { activityLine } from './activity-line.ts';
import { isAnalysisWord } from './analysis-word.ts';
import { cutLine } from './cell-line.ts';
import { withoutIcon } from './icon.ts';
import { isCells } from './indicator-row.ts';
import type { ScanHeader } from './table-header.ts';

/** No line of a name is wider than this. */
const nameWidth = 95;

/** A capital and what goes on with it: "Antal", "I samverkan". */
export const opensName = /^(?:[\p{Lu}"”(]\p{L}|[IÅÖ] \p{Ll})/u;

/** A line where a row may begin. */
interface Start {
  line: number;
  /** An icon stands before its name. */
  marked: boolean;
  /** It opens a block of lines, outside an analysis. */
  block: boolean;
  /** Cells stand on it. */
  cells: boolean;
}

/**
 * The ways to tell where the rows of a table begin whose right end stands elsewhere, each as the first lines of those
 * rows. The best way comes first; as many rows as right ends tell which is right.
 */
export function openRows(
  lines: readonly string[],
  from: number,
  end: number,
  kind: ScanHeader['kind'],
  isSkipped: (line: number) => boolean,
): number[][] {
  const starts: Start[] = [];
  const ends = new Map<number, number>();
  let analysis = false;
  let blank = true;
  for (let n = from; n < end; n++) {
    if (isSkipped(n)) continue;
    const text = lines[n - 1]!.trim();
    if (text === '') {
      blank = true;
      continue;
    }
    if (isAnalysisWord(text)) analysis = true;
    else {
      const read = kind === 'activity' ? activityParts(text) : indicatorParts(text, n);
      ends.set(n, read.ends);
      const led = withoutIcon(read.name);
      const named =
        led.name.length < nameWidth &&
        (led.marked ? /^\p{L}/u : opensName).test(led.name) &&
        !isCells(text, []);
      const marked = named && led.marked;
      if (marked || read.cells) analysis = false;
      if (named && (blank || marked || read.cells))
        starts.push({ line: n, marked, block: blank && !analysis, cells: read.cells });
    }
    blank = false;
  }
  const ways: ((each: Start) => boolean)[] = [
    // A start date on the left stands beside every activity; some indicators have no cell there.
    (each) => (kind === 'activity' ? each.cells : each.marked),
    (each) => (kind === 'activity' ? each.marked : each.cells || each.block),
    (each) => (kind === 'activity' ? each.cells || each.block : each.cells),
    (each) => each.marked || each.cells || each.block,
    () => true,
  ];
  return ways.map((isStart) => open(starts.filter(isStart).map((each) => each.line)));

  /** The rows that have not ended before the next one begins. */
  function open(begun: readonly number[]): number[] {
    return begun.filter((line, at) => {
      let sum = 0;
      for (let n = line; n < (begun[at + 1] ?? end); n++) sum += ends.get(n) ?? 0;
      return sum < 1;
    });
  }
}

/** Whether a line is a row from its name to a right end that lies as far right as a table's of this kind. */
export function isWholeRow(text: string, kind: ScanHeader['kind']): boolean {
  const read = [indicatorParts(text, 0), ...(kind === 'activity' ? [activityParts(text)] : [])];
  return read.some((each) => each.ends === 1 && each.cells && /\p{L}{3}/u.test(each.name));
}

/** A line apart: its name, whether cells stand on it, and how much of a row's end it holds, 1 for all. */
interface Parts {
  name: string;
  cells: boolean;
  ends: number;
}

function activityParts(text: string): Parts {
  const { name, dates } = activityLine(text);
  return { name, cells: dates.length > 0 && name !== '', ends: dates.length / 2 };
}

function indicatorParts(text: string, line: number): Parts {
  const { name, cells, period } = cutLine(text, line);
  const ends = period !== null && (cells.length > 0 || name === '') ? 1 : 0;
  return { name, cells: cells.length > 0 && name !== '', ends };
}
