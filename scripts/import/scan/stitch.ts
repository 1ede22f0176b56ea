import { cutLine } from './cell-line.ts';
import { dates } from './dates.ts';
import { withoutIcon } from './icon.ts';
import { isCells } from './indicator-row.ts';
import { isAnalysisWord } from './analysis-word.ts';
import { letters } from './letters.ts';
import { isHeaderLine, type ScanHeader } from './table-header.ts';

/** What stands to the right of a row's first line, read as lines of its own further down. */
export interface RightPart {
  text: string;
  line: number;
}

/** Tables that an OCR read in two columns: first the names, then what stands to their right. */
export interface Stitched {
  /** Headers of the left parts that are no headers by themselves ("Aktivitet"). */
  headers: ScanHeader[];
  /** By the line where a row begins, what stands to its right. */
  rights: Map<number, RightPart[]>;
  /** Lines of the right parts. */
  taken: Set<number>;
}

interface Right {
  kind: ScanHeader['kind'];
  first: number;
  items: RightPart[][];
  lines: number[];
}

interface Left {
  kind: ScanHeader['kind'];
  header: ScanHeader;
}

/**
 * Puts tables together that were read in two columns. A header without its right half, and later on the same page the
 * right half of one, belong together; so do their rows, one by one, when there are as many.
 *
 *   Indikator Periodens Utfall Utfall
 *   O Antal deltagare i 14 6 8
 *   …
 *   Prognos Årsmål KF:s Period
 *   40 45 Tertial 1
 */
export function stitch(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  headers: readonly ScanHeader[],
  isEnd: (line: number) => boolean,
): Stitched {
  const out: Stitched = { headers: [], rights: new Map(), taken: new Set() };
  const inHeader = new Set(headers.flatMap((each) => range(each.lines)));
  const rights: Right[] = [];
  for (let n = first; n <= last; n++) {
    if (inHeader.has(n)) continue;
    const right = rightAt(lines, n, last);
    if (right) {
      rights.push(right);
      n = Math.max(...right.lines);
    }
  }
  if (!rights.length) return out;
  const lefts = leftHeaders(lines, [first, last], headers, inHeader);
  const ends = [
    ...headers.map((each) => each.lines[0]),
    ...lefts.map((each) => each.header.lines[0]),
    ...rights.map((each) => each.first),
  ];
  for (const right of rights) {
    const at = lefts.findIndex(
      (each) =>
        each.kind === right.kind &&
        each.header.lines[0] < right.first &&
        !pageBetween(each.header.lines[1], right.first),
    );
    if (at < 0) continue;
    const [left] = lefts.splice(at, 1);
    const from = left!.header.lines[1] + 1;
    let end = Math.min(...ends.filter((each) => each >= from));
    for (let n = from; n < end; n++) if (isEnd(n)) end = n;
    const starts = rowStarts(lines, from, end, right.items.length);
    if (!starts) continue;
    starts.forEach((line, nth) => out.rights.set(line, right.items[nth]!));
    for (const line of right.lines) out.taken.add(line);
    if (!headers.includes(left!.header)) out.headers.push(left!.header);
  }
  return out;

  function pageBetween(from: number, to: number): boolean {
    for (let n = from; n < to; n++) if (/\bs[il]d\.?\s*\d+\s*\(/i.test(lines[n - 1]!)) return true;
    return false;
  }
}

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Headers that want their right half: "Aktivitet" alone, and an Indikator header without "Period". */
function leftHeaders(
  lines: readonly string[],
  [first, last]: readonly [number, number],
  headers: readonly ScanHeader[],
  inHeader: ReadonlySet<number>,
): Left[] {
  const out: Left[] = headers
    .filter(
      (each) =>
        each.kind === 'indicator' &&
        !each.words.some((word) => /^period$|^periodicitet$/.test(letters(word))),
    )
    .map((header) => ({ kind: 'indicator', header }));
  for (let n = first; n <= last; n++)
    if (!inHeader.has(n) && letters(lines[n - 1]!) === 'aktivitet')
      out.push({ kind: 'activity', header: { kind: 'activity', lines: [n, n], words: ['Aktivitet'] } });
  return out.sort((a, b) => a.header.lines[0] - b.header.lines[0]);
}

/** The right half of a table that begins at a line: its headings, and an item for each of its rows. */
function rightAt(lines: readonly string[], n: number, last: number): Right | null {
  const words = lines[n - 1]!.trim().split(/\s+/);
  const keys = words.map(letters);
  if (keys.filter((each) => /^(?:start|slut)datum$/.test(each)).length === 2 && keys[0] !== 'aktivitet') {
    const items: RightPart[][] = [];
    const own = [n];
    for (let next = n + 1; next <= last; next++) {
      const text = lines[next - 1]!;
      if (text.trim() === '') continue;
      const found = dates(text);
      if (found.length !== 2 || text.slice(0, found[0]!.start).trim() !== '') break;
      items.push([{ text: text.trim(), line: next }]);
      own.push(next);
    }
    return items.length ? { kind: 'activity', first: n, items, lines: own } : null;
  }
  const isHead =
    keys.includes('period') &&
    keys.some((each) => /^(?:prognos?|arsmal|kfs)$/.test(each)) &&
    keys[0] !== 'indikator';
  return isHead && isHeaderLine(words) ? indicatorRight(lines, n, last) : null;
}

function indicatorRight(lines: readonly string[], n: number, last: number): Right | null {
  const own = [n];
  const items: RightPart[][] = [];
  let open = true;
  for (let next = n + 1; next <= last; next++) {
    const text = lines[next - 1]!.trim();
    if (text === '') continue;
    if (!items.length && isHeaderLine(text.split(/\s+/)) && !/\d\s*%?$/.test(text)) {
      own.push(next);
      continue;
    }
    const cut = cutLine(text, next);
    if (!isCells(text, items.at(-1)?.map((part) => part.text) ?? [])) break;
    const opens: boolean = !items.length || (!open && cut.cells.some((cell) => cell.figure !== ''));
    if (opens) items.push([]);
    items.at(-1)!.push({ text, line: next });
    open = opens ? cut.period?.year == null : open && cut.period?.year == null;
    own.push(next);
  }
  return items.length ? { kind: 'indicator', first: n, items, lines: own } : null;
}

/** The first lines of as many rows: those with an icon, else those that begin a block with a capital. */
function rowStarts(lines: readonly string[], from: number, end: number, count: number): number[] | null {
  const marked: number[] = [];
  const blocks: number[] = [];
  let analysis = false;
  let blank = true;
  for (let n = from; n < end; n++) {
    const text = lines[n - 1]!.trim();
    if (text === '') {
      blank = true;
      continue;
    }
    if (isAnalysisWord(text)) analysis = true;
    else {
      const led = withoutIcon(cutLine(text, n).name);
      if (led.marked && /^\p{L}/u.test(led.name) && text.length < 90) {
        marked.push(n);
        analysis = false;
      }
      if (blank && !analysis && /^\p{Lu}/u.test(led.name)) blocks.push(n);
    }
    blank = false;
  }
  return marked.length === count ? marked : blocks.length === count ? blocks : null;
}
