import { isFigure } from '../../../src/figure/figure.ts';
import type { Lines } from '../lines/lines.ts';
import { headingWords, headLine } from './head-line.ts';
import type { Heads } from './heading.ts';

/** What a text tells its cells apart by, and the lines of table headings whose cells nothing tells apart. */
export interface CellMark {
  columns: 'tabs' | 'blanks' | 'none';
  /** Lines of headings whose columns are lost, in order; where no heading tells, the first of a stack of figures. */
  columnless: number[];
}

//   Indikator⇥Periodens utfall⇥…   Mnkr⇥Budget⇥…
const byTabs = /\S\t+\S/;

//   Indikator          Periodens       Utfall män/
const parted = /^[^\t]*\S {2,}\S[^\t]* {2,}\S/;
const byBlanks = (line: string): boolean => line.includes('  ') && parted.test(line);

/** Rows that show columns in blanks, where no heading does; fewer may be an address beside a date. */
const enough = 3;

/** A table in HTML: what is over several of its columns or rows would be lost on the way to cells. */
const opensHtml = /<table\b[^>]*>/i;

/** So many lines with text from "Indikator" or "Aktivitet" on are looked at, and so many words must be of headings. */
const reach = 9;
const fewWords = 2;

/** Tells what a text with sound letters parts its cells by. */
export function cellMark(lines: Lines, heads: Heads): CellMark {
  const blanks = lines.texts.filter(byBlanks).length;
  const tabs = lines.texts.some((line) => byTabs.test(line));
  const stops = tabs ? undefined : expanded(lines);
  if (stops) return { columns: 'none', columnless: [stops] };
  const headed = lines.texts.map((line) => (line.includes('\t') ? null : headLine(line, heads)));
  // One head is enough, however few its rows are.
  const isHeaded = headed.some((head) => head?.parted === 'blanks' && head.kind !== 'figures');
  const columns = tabs ? 'tabs' : blanks >= enough || isHeaded ? 'blanks' : 'none';
  const columnless = [...lines].flatMap(([n, line]) => {
    const head = headed[n - 1];
    const isHead = head?.parted === 'words' && line.trim().startsWith(head.printed);
    return isHead || opensHtml.test(line) || isStacked(lines, n, line, heads) ? [n] : [];
  });
  return { columns, columnless: columns === 'none' && !columnless.length ? stackOf(lines) : columnless };
}

/** So many gaps tell whether all end at stops, and nearly all must. */
const gaps = { least: 12, share: 0.95 };

//   Belysta vägar   49 %    48 %       each cell begins at a stop, at every fourth or eighth letter: where its column
//   Nöjda   67      66                 is, and which blanks part words and which part cells, is lost
/** The first line whose tabs became blanks up to the next stop; undefined where no text was saved so. */
function expanded(lines: Lines): number | undefined {
  const ends = lines.texts.flatMap((line) =>
    [...line.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ 0: gap, index }) => index + gap.length),
  );
  const atStops = ends.filter((end) => end % 4 === 0).length;
  if (ends.length < gaps.least || atStops < gaps.share * ends.length) return undefined;
  return [...lines].find(([, line]) => byBlanks(line))?.[0];
}

//   Indikator
//
//   Periodens        each piece of the heading on a line of its own
//   utfall
/** Whether a line begins a head whose headings stand below one another. */
function isStacked(lines: Lines, n: number, line: string, heads: Heads): boolean {
  const [, name = '', rest = ''] = /^[^\p{L}\t]*(\p{L}+)(.*)$/u.exec(line) ?? [];
  if (heads.kindOf(name) === null) return false;
  let words = 0;
  let met = 0;
  for (const [at, text] of lines.filled([n, lines.last])) {
    if (++met > reach || /\t|\S {2,}\S/.test(text)) return false;
    if ((words += headingWords(at === n ? rest : text, heads)) >= fewWords) return true;
  }
  return false;
}

/** So many figures on lines of their own among so many lines with text are a table's cells. */
const stack = { figures: 4, lines: 12 };

//   Parkinvesteringar
//
//   4,5                each cell on a line of its own
//
//   4,2
/** The line of the first figure of a table that a text without columns prints a cell a line; none where it prints no such table. */
function stackOf(lines: Lines): number[] {
  let met = 0;
  let figures: { line: number; nth: number; text: string }[] = [];
  for (const [line, printed] of lines.filled([1, lines.last])) {
    const text = printed.trim();
    met++;
    if (!isCell(text)) continue;
    figures = [...figures.filter(({ nth }) => nth > met - stack.lines), { line, nth: met, text }];
    if (figures.length >= stack.figures && !arePages(figures.map((each) => each.text)))
      return [figures[0]!.line];
  }
  return [];
}

/** Whether a line is a figure alone: no year, no mark of an item ("1."), no number of a page ("3 (12)"). */
function isCell(text: string): boolean {
  if (text.length > 20 || /^(?:(?:19|20)\d\d|\d{1,2}[.)])$|\(\d+\)$/.test(text)) return false;
  return isFigure(text);
}

/** Whether figures are the pages of a table of contents: whole numbers that never fall. */
function arePages(texts: readonly string[]): boolean {
  return texts.every((text, n) => /^\d{1,3}$/.test(text) && Number(text) >= Number(texts[n - 1] ?? 0));
}
