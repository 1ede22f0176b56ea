import type { Part } from '../../table/types.ts';
import { activityLine } from '../tokens/activity-line.ts';
import { cutLine, endsWithPeriod } from '../tokens/cell-line.ts';
import { isCells } from './indicator-row.ts';
import type { Lines } from '../../lines/lines.ts';
import { letters } from '../../lines/letters.ts';
import { goOn } from '../tokens/phrase.ts';
import { isHeaderLine, type ScanHeader } from '../lines/table-header.ts';
import { isActivityHeading } from '../../knowledge/header-words.ts';

/** Cells that an OCR read apart from their rows, from the top of a table's right side to its bottom. */
export interface Strip {
  kind: ScanHeader['kind'];
  /** First line, from 1. */
  first: number;
  /** Words of its headings; none where the header stands on the left. */
  heads: string[];
  /** What stands right of one row each. */
  items: Part[][];
  /** Whether it reaches the table's right edge: nothing can stand to the right of it. */
  isLast: boolean;
  lines: number[];
}

/** Lines that stand below each other, none of them a row's name. */
interface Piece {
  kind: ScanHeader['kind'];
  heads: Part[];
  cells: Part[];
}

/**
 * Reads the strips that begin at a line and follow each other, with nothing between them.
 *
 *   Prognos Årsmål KF:s Period        heads of the first strip
 *   40 45 Tertial 1                   its first item
 *   2021
 *   Startdatum Slutdatum Avvikelse    heads of the second
 *   2021-01-01 2021-06-30
 */
export function stripsAt(
  lines: Lines,
  n: number,
  last: number,
  isSkipped: (line: number) => boolean = () => false,
  isEnd: (line: number) => boolean = () => false,
): Strip[] {
  const pieces: Piece[] = [];
  for (let next = n; next <= last && !isEnd(next); next++) {
    const text = lines.at(next).trim();
    if (text === '' || (isSkipped(next) && pieces.length)) continue;
    const read = readLine(text, pieces.at(-1));
    if (!read) break;
    const open = pieces.at(-1);
    const goesOn = open?.kind === read.kind && !(read.isHead && open.cells.length);
    const piece = goesOn ? open : { kind: read.kind, heads: [], cells: [] };
    if (!goesOn) pieces.push(piece);
    (read.isHead ? piece.heads : piece.cells).push({ text, line: next });
  }
  return pieces.map(stripOf);
}

/** What a line of a strip is: headings or cells, and of which table; null for any other line. */
function readLine(
  text: string,
  open: Piece | undefined,
): { kind: ScanHeader['kind']; isHead: boolean } | null {
  const words = text.split(/[\s|]+/).filter((each) => each !== '');
  if (words.some((each) => /^(?:indikator|aktivitet)/.test(letters(each)))) return null;
  if (words.every(isActivityHeading)) return { kind: 'activity', isHead: true };
  const activity = activityLine(text);
  if (activity.dates.length)
    return /\p{L}{2}/u.test(activity.name) ? null : { kind: 'activity', isHead: false };
  if (isHeaderLine(words) && words.every((each) => /[\p{L}\d]/u.test(each))) {
    const isFirst = !open?.cells.length || open.kind === 'activity';
    const named = words.some((each) => /^kfs$|\p{L}{4}/u.test(letters(each)));
    // A year below the headings is theirs; below cells, and below "Period", it is a period.
    const isTheirs = /\p{L}/u.test(text) || !/period\s*$/i.test(open?.heads.at(-1)?.text ?? '');
    if (named || (isFirst && open?.heads.length && isTheirs)) return { kind: 'indicator', isHead: true };
  }
  const begun =
    open?.kind === 'indicator' ? open.cells.slice(-3).flatMap(({ text: before }) => wordsOf(before)) : [];
  return isCells(text, begun) ? { kind: 'indicator', isHead: false } : null;
}

/** The words of a line's cells, which the next line may go on with: "Tas fram" in "45 st Tas fram Tertial 1". */
function wordsOf(text: string): string[] {
  const { name, cells } = cutLine(text, 0);
  return [name, ...cells.map((cell) => cell.words?.pieces.join(' ') ?? '')].filter((each) => each !== '');
}

function stripOf({ kind, heads, cells }: Piece): Strip {
  const words = heads.flatMap((each) => each.text.split(/\s+/));
  const keys = words.map(letters);
  const items = kind === 'activity' ? datesOfRows(cells, keys) : cellsOfRows(cells);
  return {
    kind,
    first: (heads[0] ?? cells[0])!.line,
    heads: words,
    items,
    isLast:
      kind === 'activity'
        ? keys.includes('slutdatum') || cells.some((each) => activityLine(each.text).dates.length > 1)
        : keys.includes('period') || cells.some((_, at) => hasPeriod(cells, at)),
    lines: [...heads, ...cells].map((each) => each.line).sort((a, b) => a - b),
  };
}

/** Parts dates into rows: two of each, on a line or on two; else, or where all are starts, or ends, each line is a row's. */
function datesOfRows(cells: readonly Part[], heads: readonly string[]): Part[][] {
  const apart = cells.map((each) => [each]);
  if (heads.includes('startdatum') !== heads.includes('slutdatum')) return apart;
  const single = cells
    .map((each) => activityLine(each.text).dates)
    .filter((each) => each.length === 1)
    .flat();
  if (single.length !== cells.length || single.length % 2) return apart;
  const isPaired =
    single.some((each, at) => each !== single[at ^ 1]) &&
    single.every((each, at) => at % 2 === 1 || each <= single[at + 1]!);
  return isPaired ? cells.flatMap((each, at) => (at % 2 ? [] : [[each, cells[at + 1]!]])) : apart;
}

/** Parts cells into rows: by their periods where they have any, else each line is a row's. */
function cellsOfRows(cells: readonly Part[]): Part[][] {
  const items: Part[][] = [];
  const cuts = cells.map((each) => cutLine(each.text, each.line));
  const dated = cells.some((_, at) => hasPeriod(cells, at));
  // A plan says how often it measures, and of no year.
  const isPlan = cuts.every(({ period }) => !period?.year);
  let open = false;
  cells.forEach((each, at) => {
    const cut = cuts[at]!;
    // "relativt 2018" goes on with words; a period or a figure begins a row once the last one has its year.
    const words = !dated && /\p{L}{3}/u.test(cut.name) && goOn(null, cut.name) !== null;
    const begins = !ofPhrase(cells, at) && (words || cut.name === '');
    if (!items.length || (begins && !open)) {
      items.push([]);
      open = dated;
    }
    items.at(-1)!.push(each);
    if (cut.period && (isPlan || cut.period.year)) open = false;
  });
  return items;
}

/** Whether a line ends with a period. "Fastställs" above "2020" is a target. */
function hasPeriod(cells: readonly Part[], at: number): boolean {
  return endsWithPeriod(cells[at]!.text) && !ofPhrase(cells, at);
}

/** Whether a line goes on with the words that end the line before. */
function ofPhrase(cells: readonly Part[], at: number): boolean {
  const begun = at > 0 ? goOn(null, wordsOf(cells[at - 1]!.text).at(-1) ?? '') : null;
  return begun !== null && goOn(begun, cells[at]!.text) !== null;
}
