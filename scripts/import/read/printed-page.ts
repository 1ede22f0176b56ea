import type { Lines } from '../lines/lines.ts';
import { furnitureLines } from '../lines/page-heads.ts';
import { longestRun, pageNumber, type PageNumber } from '../lines/page-number.ts';

/** A page number that a line prints. */
interface Printed extends PageNumber {
  /** Line, from 1. */
  line: number;
}

/** Numbers without a total count only where so many pages have them. */
const proof = 4;

/** So many lines with text at most stand above a number that is a page's head, or below one that is its foot. */
const margin = 3;

/**
 * The first line of each page of a text without form feeds, by the numbers that its pages print; null for a page whose
 * number cannot be read. Null where the text prints no page numbers.
 */
export function printedPages(lines: Lines): (number | null)[] | null {
  const run = counting([...lines].flatMap(([n, text]) => printed(text, n)));
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < (first.of ? 2 : proof)) return null;
  const count = first.of ?? last.page;
  const pages = Array<number | null>(count).fill(null);
  if (isFoot(lines, first, last)) {
    for (const { line, page } of run) if (page < count && line < lines.last) pages[page] = line + 1;
  } else {
    const heads = furnitureLines(lines.texts);
    for (const { line, page } of run) pages[page - 1] = topOf(lines, heads, line);
  }
  pages[0] = 1;
  return pages;
}

function printed(text: string, line: number): Printed[] {
  if (text.includes('\t') || text.length > 400) return [];
  const plain = text.trim().replace(/ {2,}/g, ' ');
  if (plain.length > 130) return [];
  const number = pageNumber(plain);
  return number && (number.labelled || (number.before === '' && /\)$/.test(plain)))
    ? [{ line, ...number }]
    : [];
}

/** The longest run of numbers with one total that grow down the text. */
function counting(all: readonly Printed[]): Printed[] {
  const byTotal = [...Map.groupBy(all, (each) => each.of).values()];
  const runs = byTotal.map((same) => longestRun(same, (one, before) => before.page < one.page));
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** Whether the numbers stand below their pages: text stands above the first page's, and next to none below the last. */
function isFoot(lines: Lines, first: Printed, last: Printed): boolean {
  if (first.page === 1) return [...lines.filled([1, first.line - 1])].length > margin;
  return [...lines.filled([last.line + 1, lines.last])].length <= margin;
}

//   Tjänsteutlåtande      the head's other lines, which the page begins with
//
//   Sid 54 (81)
function topOf(lines: Lines, heads: ReadonlySet<number>, number: number): number {
  let top = number;
  for (let line = number - 1; line >= 1 && line >= number - 2 * margin; line--) {
    if (heads.has(line)) top = line;
    else if (lines.at(line).trim() !== '') break;
  }
  return top;
}
