import { cellText, type IsWord } from './cell.ts';
import { edgesOf } from './columns.ts';
import { around, middle, overlap } from './extent.ts';
import { clusters, drawnColumns, phraseRows, type Heading } from './heading.ts';
import { phrasesOf, textOf, type Line } from './line.ts';
import { rowsOf } from './row.ts';
import type { Rulings } from './ruling.ts';
import type { Laid } from './table.ts';

/** A figure as tables print it, or the dash that stands for none. */
const figure = /^(?:[-+−–]?\d[\d ]*(?:[.,]\d+)?(?: ?(?:%|mnkr|tkr|kr|st))?|[-–−])$/;
const year = /^20\d\d$/;

/** Phrases of a row stand at least so far apart, in their size. */
const gap = 0.75;
/** Lines of a table follow no farther below one another, in their size. */
const maxGap = 2.4;
/** Headings take no more lines than this. */
const maxHead = 6;

/** A line of figures: its phrases behind the first are figures. */
function figuresOf(line: Line): Line[] {
  const phrases = phrasesOf(line, gap);
  const [first, ...rest] = phrases as [Line, ...Line[]];
  const figures = rest.filter((each) => figure.test(textOf(each)));
  if (
    figures.length === rest.length &&
    rest.length &&
    !/\p{L}{2}/u.test(textOf(first)) &&
    figure.test(textOf(first))
  )
    return [first, ...figures];
  return figures.length === rest.length || figures.length > 1 ? figures : [];
}

/** Whether all figures of a line are years: it heads a table. */
function isYears(line: Line): boolean {
  return figuresOf(line).every((each) => year.test(textOf(each)));
}

/** The table of figures that begins on a line; null where none does. */
export function figurePart(
  lines: readonly Line[],
  at: number,
  rulings: Rulings,
  isWord: IsWord,
  isEnd: (line: Line) => boolean,
): { laid: Laid[]; next: number } | null {
  const first = firstRow(lines, at, isEnd);
  if (first === null) return null;
  const start = bodyStart(lines, at, first, rulings);
  if (opensBelow(lines, at, start, rulings)) return null;
  const to = endOf(lines, first, isEnd, rulings);
  const body = lines.slice(start, to);
  const rows = body.filter((line) => figuresOf(line).length > 0);
  const most = Math.max(...rows.map((line) => figuresOf(line).length));
  if (rows.length < 2 && (most < 2 || start === at)) return null;
  const lanes = lanesOf(rows);
  const labels = { left: Math.min(...body.map((line) => line.left)), right: lanes[0]!.left };
  const headLines = lines.slice(at, start);
  if (start > at && !headLines.some((line) => line.words.some((word) => word.right > labels.right)))
    return null;
  const headings = headingsOf(headLines, lanes, labels, rulings, isWord);
  if (!headings) return null;
  const box = around(start > at ? headLines : body);
  const edges = edgesOf(headings, body, rulings, box);
  const anchors = headings.map((_, n) => n).slice(1);
  const cuts = rulings.across
    .filter((each) => overlap(each, box) > 0.6 * (box.right - box.left))
    .map((each) => (each.top + each.bottom) / 2);
  const bands: Line[][] = [];
  body.forEach((line, n) => {
    const above = body[n - 1];
    if (!above || cuts.some((y) => y > middle(above) && y < middle(line))) bands.push([]);
    bands.at(-1)!.push(line);
  });
  const laid = rowsOf(bands, { edges, anchors, anchor: 'figure', isWord }, bands.length > 2).flat();
  const printed = laid.map(({ cells, extent }) => ({ text: cells.join('\t'), extent }));
  const head = { text: headings.map((each) => each.text).join('\t'), extent: box };
  return { laid: start > at ? [head, ...printed] : printed, next: to };
}

/** The first line of figures, where the lines from `at` on are its headings; null where they are a text. */
function firstRow(lines: readonly Line[], at: number, isEnd: (line: Line) => boolean): number | null {
  for (let n = at; n < Math.min(lines.length, at + maxHead); n++) {
    const line = lines[n]!;
    const above = lines[n - 1];
    if (isEnd(line)) return null;
    if (n > at && line.top - above!.bottom > maxGap * line.size) return null;
    const figures = figuresOf(line);
    if (figures.length && !isYears(line)) return n;
    if (
      !figures.length &&
      n === at &&
      phrasesOf(line, 1.2).length < 2 &&
      !/^(?:mnkr|tkr)/i.test(textOf(line)) &&
      !isHeadWord(lines, n)
    )
      return null;
  }
  return null;
}

/**
 * The first line of the body: right below the last ruling above the first figures, or where letters are bold no more. A
 * label may begin above its figures.
 */
function bodyStart(lines: readonly Line[], at: number, first: number, { across }: Rulings): number {
  for (let n = first; n > at; n--) {
    const [above, line] = [lines[n - 1]!, lines[n]!];
    const parts = across.some(
      (each) => each.top > middle(above) && each.bottom < middle(line) && overlap(each, line) > 0,
    );
    if (parts || (above.bold && !line.bold && !lines[first]!.bold)) return n;
  }
  return first;
}

/** Whether the frame of a table opens below a line: what stands above it is a text. */
function opensBelow(lines: readonly Line[], at: number, start: number, { across, down }: Rulings): boolean {
  return lines.slice(at + 1, start + 1).some((line, n) => {
    const above = lines[at + n]!;
    const opening = across.filter(
      (each) => each.top > middle(above) && each.bottom < middle(line) && overlap(each, line) > 0,
    );
    const framed = (other: Line) =>
      down.some(
        (each) =>
          each.top < middle(other) &&
          each.bottom > middle(other) &&
          Math.abs(each.left - opening[0]!.left) < 4,
      );
    return (
      opening.length > 0 &&
      !across.some(
        (each) =>
          each.bottom < above.top + 2 &&
          each.bottom > above.top - above.size * 6 &&
          Math.abs(each.left - opening[0]!.left) < 3,
      ) &&
      framed(line) &&
      !framed(above)
    );
  });
}

/** Whether a lone phrase stands where no text begins: the first line of a heading over its column. */
function isHeadWord(lines: readonly Line[], n: number): boolean {
  const line = lines[n]!;
  return lines.slice(n + 1, n + 5).some((next, at) => {
    const above = lines[n + at]!;
    return (
      next.top - above.bottom < line.size &&
      Math.abs(line.size - next.size) < 0.1 * line.size &&
      next.left < line.left - 3 * line.size
    );
  });
}

function endOf(
  lines: readonly Line[],
  first: number,
  isEnd: (line: Line) => boolean,
  { across }: Rulings,
): number {
  const { size } = lines[first]!;
  const isFar = (n: number) => {
    const [above, line] = [lines[n - 1]!, lines[n]!];
    return isEnd(line) || Math.abs(line.size - size) > 0.1 * size || line.top - above.bottom > maxGap * size;
  };
  const isRow = (n: number) => figuresOf(lines[n]!).length > 0 && !isYears(lines[n]!);
  // A label may begin so many lines above its figures.
  const leads = (n: number) => {
    for (let at = n; at < Math.min(lines.length, n + 4) && !isFar(at); at++) if (isRow(at)) return true;
    return false;
  };
  let n = first + 1;
  for (; n < lines.length && !isFar(n); n++) {
    if (isRow(n)) continue;
    const line = lines[n]!;
    const [lane] = lanesOf(lines.slice(first, n).filter((each) => figuresOf(each).length > 0));
    if (!lane || line.right > lane.left + 2) break;
    const framed = across.some(
      (each) => each.top > middle(line) && each.top < line.bottom + 1.5 * size && overlap(each, lane) > 0,
    );
    if (line.top - lines[n - 1]!.bottom > 0.9 * size && !framed && !leads(n)) break;
    if (/[.!?]$/.test(textOf(line)) && line.words.length > 5) break;
  }
  return n;
}

/** Where figures stand above one another. */
function lanesOf(rows: readonly Line[]): Line[] {
  const lanes: Line[] = [];
  for (const phrase of rows.flatMap(figuresOf).toSorted((a, b) => a.left - b.left)) {
    const own = lanes.find((lane) => overlap(lane, phrase) > 0);
    if (own)
      Object.assign(own, { left: Math.min(own.left, phrase.left), right: Math.max(own.right, phrase.right) });
    else lanes.push({ ...phrase, words: [] });
  }
  return lanes.toSorted((a, b) => a.left - b.left);
}

function headingsOf(
  lines: readonly Line[],
  lanes: readonly Line[],
  labels: Pick<Heading, 'left' | 'right'>,
  rulings: Rulings,
  isWord: IsWord,
): Heading[] | null {
  const words = lines.flatMap((line) => line.words);
  if (!words.length)
    return [
      { text: '', left: labels.left, right: labels.left + 1 },
      ...lanes.map(({ left, right }) => ({ text: '', left, right })),
    ];
  const drawn = drawnColumns(words, labels.left, rulings);
  const columns =
    drawn && drawn.length > lanes.length ? drawn : withLanes(clusters(phraseRows(words)), lanes);
  const headings = columns.map((column) => {
    const { left, right } = around(column);
    return {
      text: cellText(
        column.filter((line) => line.words.length > 0),
        isWord,
      ),
      left,
      right,
    };
  });
  if (headings[0]!.left > labels.left + 40 || lanes.some((lane) => overlap(lane, headings[0]!) > 0))
    headings.unshift({ text: '', left: labels.left, right: labels.left + 1 });
  return headings.length > 1 ? headings : null;
}

//   BUDGET 2025      UTFALL 2024        headings from the left, figures from the right: each lane belongs to
//        1 234,5           987,6        the heading before it, or, where there are as many, to that of its turn
/** Headings with the lanes of figures below them; a lane without a heading is a column of its own. */
function withLanes(columns: readonly Line[][], lanes: readonly Line[]): Line[][] {
  const out = columns.map((column) => [...column]);
  const isUnder = (column: readonly Line[], lane: Line) => column.some((each) => overlap(each, lane) > 0);
  const values = out.filter((column) => around(column).right > lanes[0]!.left || column !== out[0]);
  if (
    values.length === lanes.length &&
    !lanes.some((lane, n) => values.some((each, at) => at !== n && isUnder(each, lane)))
  ) {
    lanes.forEach((lane, n) => values[n]!.push(lane));
    return out;
  }
  for (const lane of lanes) {
    const own = out.find((column) => isUnder(column, lane));
    if (own) own.push(lane);
    else out.push([lane]);
  }
  return out.sort((a, b) => around(a).left - around(b).left);
}
