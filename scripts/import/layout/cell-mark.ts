import { moneyUnits } from '../knowledge/measures.ts';
import { isFigure } from '../../../src/figure/figure.ts';
import { isMoneyHeading } from '../knowledge/money-headings.ts';
import type { Lines } from '../lines/lines.ts';
import { header } from '../table/header.ts';

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

//   Aktivitet                       Status    Kommentar
/** Whether a line is the head of an Indikator or Aktivitet table in blanks: one is enough, however few its rows are. */
function isHead(line: string): boolean {
  if (line.length > longest || !/^\W*\p{Lu}.* {2}/u.test(line)) return false;
  return header(line.trim().split(/ {2,}/), null) !== null;
}

//   Aktivitet Startdatum Slutdatum Avvikelse      Indikator Perioden
const headInOneLine =
  /^\W*(?:Indikator(?:er)? (?:period|utfall|årsmål)|Aktivitet(?:er)? (?:start|slut)datum|Startdatum Slutdatum\b)/i;

/** No heading of a table is longer, in characters: eleven columns are. */
const longest = 240;

/** A table in HTML: what is over several of its columns or rows would be lost on the way to cells. */
const opensHtml = /<table\b[^>]*>/i;

/** A piece of a heading on a line of its own. */
const headingPiece =
  /^(?:periode|perioden|periodens|n?s utfall|utfall|utfall (?:män|kvinnor|vb)\b.*|\/? ?(?:män|kvinnor|pojkar|flickor)\/?|vb|prognos?|helår|s helår|årsmål|kf:s|kf:s årsmål|period|startdatum|slutdatum|startdatum slutdatum.*|avvikelse)$/i;

/** So many lines with text below "Indikator" or "Aktivitet" alone are looked at, and so many must be headings. */
const reach = 8;
const pieces = 2;

/** Tells what a text with sound letters parts its cells by. */
export function cellMark(lines: Lines): CellMark {
  const blanks = lines.texts.filter(byBlanks).length;
  const tabs = lines.texts.some((line) => byTabs.test(line));
  const stops = tabs ? undefined : expanded(lines);
  if (stops) return { columns: 'none', columnless: [stops] };
  const columns = tabs ? 'tabs' : blanks >= enough || lines.texts.some(isHead) ? 'blanks' : 'none';
  const columnless = [...lines].flatMap(([n, line]) => (isColumnless(lines, n, line) ? [n] : []));
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

function isColumnless(lines: Lines, n: number, line: string): boolean {
  if (opensHtml.test(line)) return true;
  if (line.length > longest || line.includes('\t') || byBlanks(line)) return false;
  if (headInOneLine.test(line)) return !/\S {2,}\S/.test(line);
  if (isMoneyHead(line)) return true;
  return /^\W*(?:Indikator|Aktivitet)\W*$/i.test(line) && headedBelow(lines, n);
}

const opensWithUnit = new RegExp(String.raw`^\s*(?:${moneyUnits}) `, 'i');

//   Mnkr Budget 2024 Prognos Avvikelse
//   ^^^^ a unit, and headings of money alone behind it
function isMoneyHead(line: string): boolean {
  if (!opensWithUnit.test(line)) return false;
  const [, ...words] = line.trim().split(' ');
  // How many headings the words from here on can be cut into, at most; 0 where they cannot.
  const cuts = (from: number): number => {
    let most = 0;
    for (let to = from + 1; to <= words.length; to++) {
      if (!isMoneyHeading(words.slice(from, to).join(' '))) continue;
      const rest = to === words.length ? 0 : cuts(to);
      if (rest > 0 || to === words.length) most = Math.max(most, 1 + rest);
    }
    return most;
  };
  return words.length <= 20 && cuts(0) >= pieces;
}

//   Indikator
//
//   Periodens        each piece of the heading on a line of its own
//   utfall
function headedBelow(lines: Lines, n: number): boolean {
  let met = 0;
  let found = 0;
  for (const [, line] of lines.in([n + 1, lines.last])) {
    if (met >= reach) break;
    const text = line.trim();
    if (text === '') continue;
    if (line.includes('\t') || / {2,}/.test(text)) return false;
    met++;
    if (headingPiece.test(text) && ++found >= pieces) return true;
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
  for (const [line, printed] of lines) {
    const text = printed.trim();
    if (text === '') continue;
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
