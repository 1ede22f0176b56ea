import { fold } from '../lines/clean.ts';
import { isFurniture } from '../lines/furniture.ts';
import { edits, letters } from '../lines/letters.ts';
import { pageNumber } from '../lines/page-number.ts';
import { isOwnHeading } from '../lines/running-head.ts';
import { textOf, type Line } from '../read/line.ts';
import { goalHeads } from './goal-heads.ts';

/** Pages whose heads and feet are told by what the others carry. */
export interface PageLines {
  height: number;
  lines: Line[];
  /** Lines that head a table: they stand at one height on page after page, too. */
  heads: ReadonlySet<Line>;
}

/** A head or foot stands within this share of the page's height from its edge. */
const margin = 0.14;
/** The same line stands on pages at heights no farther apart than this, in points. */
const slack = 4;
/** On this share of the pages at least, on less of them where it counts them, and on so many. */
const mostPages = 0.4;
const leastShare = 0.15;
const least = 2;

/** Where a line stands: how far from its page's edge, in points, and on which page. */
interface Place {
  at: number;
  line: Line;
  page: number;
  /** Its figures, and how far each is ahead of the page's index: as far on every page where it counts the pages. */
  figures: readonly { text: string; ahead: number }[];
}

/**
 * The lines that pages carry: what stands on several pages at one height near the upper or lower edge, figures aside
 * ("Sid 4 (13)"), with nothing but its like between it and the edge. The first page keeps its own.
 */
export function runningLines(pages: readonly PageLines[]): Set<Line> {
  const seen = new Map<string, Place[]>();
  const size = usualSize(pages);
  pages.forEach(({ lines, height, heads }, page) => {
    for (const line of lines) {
      const edge = edgeOf(line, height);
      if (
        !edge ||
        heads.has(line) ||
        isOwnHeading(textOf(line)) ||
        line.size > (line.bold ? 1.05 : 1.3) * size
      )
        continue;
      const at = edge === 'head' ? line.top : height - line.bottom;
      const key = `${edge} ${likeness(line)}`;
      const places = seen.get(key) ?? [];
      seen.set(key, places);
      places.push({ at, line, page, figures: figuresOf(line, page) });
    }
  });
  const running = new Set<Line>();
  const counting = new Set<Line>();
  const share = (of: number) =>
    pages.length > 4 ? Math.max(least + 1, Math.ceil(of * pages.length)) : least;
  for (const places of seen.values())
    for (const place of places) {
      const enough = share(place.figures.length ? leastShare : mostPages);
      const alike = new Set<number>();
      for (const each of places) {
        if (Math.abs(each.at - place.at) < slack && countsAlong(place, each)) {
          alike.add(each.page);
          if (textOf(each.line) !== textOf(place.line)) counting.add(place.line);
        }
        if (alike.size >= enough) break;
      }
      if (alike.size >= enough) running.add(place.line);
    }
  const all = [...seen.values()].flat();
  const told = all.filter(({ line }) => running.has(line));
  for (const place of all) if (told.some((each) => isMisread(place, each))) running.add(place.line);
  const out = new Set<Line>(goalHeads(pages));
  pages.forEach(({ lines, height }, page) => {
    const head = lines.filter((line) => edgeOf(line, height) === 'head');
    const foot = lines.filter((line) => edgeOf(line, height) === 'foot').toReversed();
    for (const [edge, inwards] of [
      [head, lines],
      [foot, lines.toReversed()],
    ] as const) {
      const isForm = page === 0 ? (text: string) => ofPrint(text) || isCount(text) : isFurniture;
      const end = edge.findIndex((line) => !running.has(line) && !isForm(textOf(line)));
      let count = end < 0 ? edge.length : end;
      const isPageCount = (line: Line) => isCount(textOf(line)) || counting.has(line);
      while (count > 0 && !isPageCount(edge[count - 1]!) && touches(edge[count - 1]!, inwards[count]))
        count--;
      for (const line of edge.slice(0, count)) if (page > 0 || !isOwn(textOf(line))) out.add(line);
    }
  });
  return out;
}

//   2024-05-24 10:32          Tertialrapport 1
//   https://insyn.example/rapport.html     1/4
/** Whether a line is the address below a page of the web that was printed. */
function ofPrint(text: string): boolean {
  return /^(?:https?|file):\/\/\S+(?: 20\d\d-\d\d-\d\d,? \d\d:\d\d)?(?: \d+ ?\/ ?\d+)?$/.test(text);
}

/** Whether a line is a page's number and how many there are, as no text's line is: "Sida 4 (13)". */
function isCount(text: string): boolean {
  const number = pageNumber(text);
  return number !== null && number.labelled && number.of !== null && number.before === '';
}

/** Whether a line that the first page carries is of the report too: words that are no print's address or time. */
function isOwn(text: string): boolean {
  return (
    /\p{L}{4}/u.test(text) &&
    !ofPrint(text) &&
    !isCount(text) &&
    !/^20\d\d-\d\d-\d\d,? \d\d:\d\d(?!\d)/.test(text)
  );
}

/** The size of most lines: what is larger is a heading, wherever it stands. */
function usualSize(pages: readonly PageLines[]): number {
  const count = new Map<number, number>();
  for (const { lines } of pages)
    for (const { size, words } of lines) {
      const round = Math.round(2 * size) / 2;
      count.set(round, (count.get(round) ?? 0) + words.length);
    }
  return [...count].reduce((most, each) => (each[1] > most[1] ? each : most), [Infinity, 0])[0];
}

function edgeOf(line: Line, height: number): 'head' | 'foot' | null {
  if (line.bottom > (1 - margin) * height) return 'foot';
  return line.top < margin * height ? 'head' : null;
}

//   Tertialrapport 1 2023   Sid 4 (13)      on the next page   Sid 5 (13)
/** Whether the figures of two pages' lines are the same, or count the pages: those of a table's row are neither. */
function countsAlong(a: Place, b: Place): boolean {
  return a.figures.every(
    ({ text, ahead }, n) => text === b.figures[n]?.text || ahead === b.figures[n]?.ahead,
  );
}

function figuresOf(line: Line, page: number): Place['figures'] {
  const texts: string[] = textOf(line).match(/\d+/g) ?? [];
  return texts.map((text) => ({ text, ahead: Number(text) - page }));
}

/** Whether a line stands so near the page's text that it is a part of it. */
function touches(line: Line, next: Line | undefined): boolean {
  if (!next) return false;
  const gap = Math.max(next.top - line.bottom, line.top - next.bottom);
  return gap < 0.8 * line.size;
}

//   start.stockholm      Sid 12 (13)
//   start. stockholm     Sid 13413)       as an OCR reads them on another page
/** Whether a line stands where another does on other pages, and says the same but for a letter in four. */
function isMisread(a: Place, b: Place): boolean {
  if (Math.abs(a.at - b.at) >= slack || Math.abs(a.line.left - b.line.left) >= slack) return false;
  const [own, other] = [a, b].map(({ line }) => letters(likeness(line))) as [string, string];
  const most = Math.floor(other.length / 4);
  return edits(own, other, most) <= most;
}

/** A line without what differs from page to page. */
function likeness(line: Line): string {
  return fold(textOf(line).replace(/\d+/g, '0'));
}
