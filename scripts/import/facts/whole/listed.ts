import type { Lines } from '../../lines/lines.ts';
import { saidIn } from '../../lines/clean.ts';
import { entryText } from '../../meaning/contents.ts';
import { goalHeading } from '../../lines/goal-heading.ts';
import { contentsHeading } from '../../knowledge/phrases.ts';
import { edits, letters } from '../../lines/letters.ts';
import { reportRemark, type ReportRemark } from './remark.ts';
import type { Whole } from './types.ts';

/** An entry of the table of contents: its pieces, as the page wrapped them, and its first line. */
interface Entry {
  pieces: string[];
  line: number;
}

/** What a heading is known by: the letters of its beginning. */
const longestKey = 40;

/** Shorter headings ("Övrigt") begin many a sentence: a line is one of them only as it stands. */
const shortKey = 12;

/** One letter in so many of a scan's heading may be another. */
const misread = 5;

/** Headings that the table of contents lists and the text does not have below it, in the order of both. */
export function listed(whole: Whole): ReportRemark[] {
  const missing = missingEntries(whole);
  if (!missing.length) return [];
  const names = missing.slice(0, 3).map(({ pieces }) => `”${pieces.join(' ')}”`);
  const more = missing.length > names.length ? ` och ${missing.length - names.length} till` : '';
  const reason = `Innehållsförteckningen tar upp avsnitt som texten saknar: ${names.join(', ')}${more}`;
  const message = `Unexpected text without ${missing.length} of the headings that its table of contents lists, the first on this line, expected them all: import the whole report`;
  return [reportRemark('contents', [missing[0]!.line, missing.at(-1)!.line], reason, message)];
}

/** Whether a line is the last heading that the table of contents lists: below it a report may end, without a word. */
export function isLastListed(line: string, { pages, report }: Pick<Whole, 'pages' | 'report'>): boolean {
  const last = entriesOf(report.lines, pages.contents).at(-1);
  return (
    last !== undefined && alike(keyOf(last.pieces.join(' ')), keyOf(saidIn(line)), report.letters === 'ocr')
  );
}

function missingEntries({ pages, report, under, knowledge }: Whole): Entry[] {
  const entries = entriesOf(report.lines, pages.contents);
  if (!entries.length) return [];
  const scanned = report.letters === 'ocr';
  const isGoal = goalsBy(under.goals);
  const headings = headingsOf(report.lines, pages.contents![1], scanned ? null : startsOf(entries));
  let at = 0;
  return entries.filter((entry) => {
    const joined = entry.pieces.join(' ');
    const keys = [joined, ...entry.pieces].map(keyOf);
    const below = headings.findIndex(
      ({ key }, nth) => nth >= at && keys.some((each) => alike(each, key, scanned)),
    );
    if (below >= 0) {
      at = below + 1;
      return false;
    }
    if (isGoal(joined)) return false;
    // What an OCR made noise of cannot be looked for.
    return !scanned || isLegible(joined, knowledge);
  });
}

/** The entries of a table of contents, goals and all other headings. */
function entriesOf(lines: Lines, contents: Whole['pages']['contents']): Entry[] {
  const entries: Entry[] = [];
  let open = false;
  for (const [line, printed] of contents ? lines.in(contents) : []) {
    const { text, page } = entryText(printed);
    if (!/\p{L}/u.test(text) || contentsHeading.test(text)) continue;
    const last = entries.at(-1);
    // A heading is wrapped before its page number, or behind it where the number stands on its first line.
    if (last && !goalHeading(text) && (open || (page === null && /^\p{Ll}/u.test(text))))
      last.pieces.push(text);
    else entries.push({ pieces: [text], line });
    open = page === null && (open || !/^\p{Ll}/u.test(text));
  }
  return entries;
}

//   "1.1. I Stockholm är människor …"   a goal without the words before its number
const bareGoal = /^(\d(?:\.\d){0,2})\.? \p{Lu}/u;

/** Tells whether a text names a goal of the body, by its level and number, or by how its name begins. */
function goalsBy(goals: Whole['under']['goals']): (text: string) => boolean {
  const numbers = new Set(goals.map((goal) => goal.number));
  const keys = new Set(
    goals.map((goal) => `${goal.level} ${goal.number ?? keyOf(goal.name).slice(0, shortKey)}`),
  );
  return (text) => {
    const bare = bareGoal.exec(text);
    if (bare) return numbers.has(bare[1]!);
    const goal = goalHeading(text);
    return goal !== null && keys.has(`${goal.level} ${goal.number ?? keyOf(goal.name).slice(0, shortKey)}`);
  };
}

function keyOf(text: string): string {
  return letters(text.slice(0, 2 * longestKey)).slice(0, longestKey);
}

/**
 * Tells the lines that may be one of the entries by how they start, before they are cleaned: nearly all are not. A
 * letter of another alphabet may stand for any.
 */
function startsOf(entries: readonly Entry[]): RegExp {
  const starts = new Set(
    entries.flatMap(({ pieces }) => pieces.map((piece) => piece.slice(0, 4).replace(/[^\p{L}\d ]/gu, '.'))),
  );
  return new RegExp(`^(?:[^\\p{L}\\d<]|<[^>]*>)*(?:${[...starts].join('|')}|.{0,3}[\\u0370-\\u04ff])`, 'iu');
}

/** All lines below the table of contents that may be a heading or its first half. */
function headingsOf(lines: Lines, after: number, start: RegExp | null): { key: string; line: number }[] {
  return [...lines.in([after + 1, lines.last])].flatMap(([n, line]) => {
    if (line.length > 300 || line.trim() === '' || line.includes('\t')) return [];
    if (start && !start.test(line)) return [];
    const text = saidIn(line);
    return /^[\p{Lu}\d"”]/u.test(text) ? [{ key: keyOf(text), line: n }] : [];
  });
}

/** Whether an entry and a line are one heading: the one may be a wrapped half of the other, if that is long enough. */
function alike(entry: string, line: string, scanned: boolean): boolean {
  if (entry === line) return true;
  const least = Math.min(entry.length, line.length);
  if (least > shortKey && (entry.startsWith(line) || line.startsWith(entry))) return true;
  if (!scanned || least <= misread) return false;
  const most = Math.floor(least / misread);
  return least > shortKey
    ? edits(entry.slice(0, least), line.slice(0, least), most) <= most
    : edits(entry, line, most) <= most;
}

/** Whether most words of a scan's entry are words. */
function isLegible(text: string, { words: known }: Whole['knowledge']): boolean {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => known.has(word));
}
