import type { Lines } from '../lines/lines.ts';
import { clean, fold, saidIn, undress } from '../lines/clean.ts';
import { goalHeading, mayBeGoal, opensGoal } from '../lines/goal-heading.ts';
import { contentsHeading } from '../knowledge/phrases.ts';

//   "Resultatenheter .....⇥94"   a tab, dots or blanks, and a page number at the end; or dots and nothing, or what an OCR
//                                made of the number: "..... Zl"
const entry = /(?:\t\s*|\.{2,}\s*|\s\.\s*| {3,})\d{1,3}\s*$|\.{4,}\s*\S{0,2}\s*$/;
//   "KF:s mål för verksamhetsområdet:"
//   "2.2 Torgen är trygga 12"               wrapped behind what it is
const pageAtEnd = /^(?:\d+(?:\.\d+)*\.? )?\p{L}.*\D\s(\d{1,3})$/u;

/** How far apart two entries of one table of contents may stand, in lines that are not blank. */
const maxGap = 4;

/** A table of contents stands among the first lines. */
const maxLine = 800;

/** Entries enough to be a table of contents without a heading. */
const enough = 5;

/**
 * Finds the table of contents: entries end with a page number after dots, a tab or blanks, or are goals whose
 * heading comes again in the body. It may lack its heading, be wrapped, and be cut by a page.
 */
export function contents(lines: Lines): [number, number] | null {
  const again = lastHeadings(lines);
  let heading: number | null = null;
  let run: number[] = [];
  let page = 0;
  for (const [n, line] of lines.filled([1, maxLine])) {
    if (line.length > 600) continue;
    if (heading === null && line.length < 80 && contentsHeading.test(saidIn(line))) {
      heading = n;
      run = [];
      continue;
    }
    const number = entryPage(line, n, again, run.length > 0 || heading !== null, page);
    if (number === null) continue;
    if (run.length && filled(lines, run.at(-1)!, n) > maxGap) {
      if (heading !== null || isEnough(run, again, lines)) break;
      run = [];
    }
    if (heading !== null && !run.length && filled(lines, heading, n) > 3 * maxGap) break;
    run.push(n);
    page = number || page;
  }
  if (heading === null && !isEnough(run, again, lines)) return null;
  const first = heading ?? startOf(lines, run[0]!);
  return [first, Math.max(first, run.at(-1) ?? first)];
}

/** The page number of an entry, 0 when it prints none; null when the line is no entry. */
function entryPage(line: string, n: number, again: Again, open: boolean, page: number): number | null {
  if (line.split('\t').filter((cell) => cell.trim() !== '').length > 2) return null;
  const text = clean(line);
  const tail = text.slice(-80);
  const number = Number(/(\d{1,3})\s*$/.exec(tail)?.[1] ?? 0);
  if (entry.test(tail)) return number;
  if (comesAgain(text, n, again)) return number;
  const bare = open ? pageAtEnd.exec(undress(text)) : null;
  return bare && Number(bare[1]) >= page && Number(bare[1]) <= page + 40 ? Number(bare[1]) : null;
}

/** What an entry names, and the page where it stands; null where the line prints none. */
export function entryText(line: string): { text: string; page: number | null } {
  const text = saidIn(line);
  const tail = text.slice(-80);
  const isPaged = entry.test(tail) || pageAtEnd.test(text);
  const page = isPaged ? /(\d{1,3})\s*$/.exec(tail) : null;
  return { text: isPaged ? withoutPage(text).trim() : text, page: page && Number(page[1]) };
}

/** An entry without its dots and page number. */
function withoutPage(text: string): string {
  return text.replace(/[\s.]*(?:\d{0,3}|(?<=\.{4}\s*)\S{1,2})\s*$/, '');
}

/** What tells a goal in the contents and in the body: its number, or how its name begins. */
function keyOf(goal: { level: string; number: string | null; name: string }): string {
  return `${goal.level} ${goal.number ?? fold(goal.name).slice(0, 30)}`;
}

/** The line where each goal's heading stands for the last time. */
type Again = ReadonlyMap<string, number>;

//   Nämndmål:
//   Rum finns för hundar
/** A heading may stand above its goal's name. */
function lastHeadings(lines: Lines): Again {
  const last = new Map<string, number>();
  let above: [n: number, text: string] | null = null;
  for (const [n, line] of lines.filled([1, lines.last])) {
    const isShort = line.length <= 600;
    const [at, text]: [number, string] = above ? [above[0], `${above[1]} ${line}`] : [n, line];
    const goal = isShort && goalHeading(text) ? goalHeading(withoutPage(text)) : null;
    if (goal) last.set(keyOf(goal), at);
    above = isShort && opensGoal(line.trim()) && !goalHeading(line) ? [n, line.trim()] : null;
  }
  return last;
}

/** Whether a line is a goal whose heading comes again below. */
function comesAgain(text: string, n: number, again: Again): boolean {
  const goal = mayBeGoal(text) ? goalHeading(withoutPage(text)) : null;
  return goal !== null && (again.get(keyOf(goal)) ?? n) > n;
}

/** Entries enough, or goals so near each other that no text stands between them. */
function isEnough(run: readonly number[], again: Again, lines: Lines): boolean {
  if (run.length < 2) return false;
  const goals = run.filter((n) => comesAgain(clean(lines.at(n)), n, again));
  return run.length >= enough || goals.length >= 3;
}

/** The first line of an entry that was wrapped. */
function startOf(lines: Lines, n: number): number {
  const isRest = lines.at(n - 1).trim() !== '' && /^\p{Ll}/u.test(lines.at(n).trim());
  return isRest ? n - 1 : n;
}

/** How many lines with text stand between two. */
function filled(lines: Lines, from: number, to: number): number {
  return [...lines.filled([from + 1, to - 1])].length;
}
