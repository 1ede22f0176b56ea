import type { Facts } from '../../../../src/model.ts';
import { slug } from '../../../../src/slug.ts';
import { attachment } from '../../knowledge/phrases.ts';
import { saidIn } from '../../lines/clean.ts';
import { headsAttachment } from '../../meaning/attachment.ts';
import { boardIn, formOf } from '../../meaning/title.ts';
import type { Unsure } from '../../read/types.ts';
import { rowsOf } from '../in-doubt.ts';
import { reportRemark, type ReportRemark } from './remark.ts';
import { goalsAgain, secondTitle } from './twice.ts';
import type { Begun, Foreign, Whole } from './types.ts';

//   Bilaga 2
//   Indikatorer för Skarpnäcks stadsdelsnämnd
/** A heading's lines are no longer, and what an attachment is stands on it or on one of the next few with text. */
const [longest, near] = [120, 3];

/** Attachments with tables or goals printed in the report, and another report behind it: of another board, year or kind. */
export function foreignParts(whole: Begun): Foreign[] {
  const { report, pages, about, tables, heads } = whole;
  const { lines } = report;
  const end = pages.body[1];
  // Above the goals an attachment is but listed; those that begin again are of another report.
  const first = goalsAgain(heads)?.[0] ?? heads.at(-1)?.lines[0] ?? pages.body[0];
  const headings = [...lines.in([first, end])].flatMap(([n, line]) => {
    if (line.length > longest || tables.taken.has(n)) return [];
    const text = saidIn(line);
    const isHeading = headsAttachment(text, n, lines) || isOfReport(text, about);
    return isHeading ? [{ n, text }] : [];
  });
  const parts = headings.flatMap(({ n, text }, at) => {
    const below = [...lines.filled([n + 1, Math.min(end, n + 2 * near)])]
      .filter(([line, said]) => said.length <= longest && !tables.taken.has(line))
      .slice(0, near)
      .map(([, said]) => saidIn(said));
    const title = attachment.test(text) ? text : `${text} ${below[0] ?? ''}`;
    const isOther =
      [title, ...below].some((each) => isOfOther(each, whole) || isOfReport(each, about)) ||
      isOfYears(title, about.year);
    return isOther ? [{ heading: title, lines: [n, (headings[at + 1]?.n ?? end + 1) - 1] as const }] : [];
  });
  const title = secondTitle(whole);
  const all =
    title?.isSame === false ? [...parts, { heading: title.text, lines: [title.line, end] as const }] : parts;
  const rows = [...tables.records, ...tables.figures].flatMap((table) => table.rows.map(({ line }) => line));
  const said = [...rows, ...heads.map((each) => each.lines[0])];
  return all.filter((part) => !said.every(outside([part])));
}

/** The headings of a report's own goals, and the part of the body they reach through; all where none would be left. */
export function ownGoals({ heads, pages: { body } }: Begun, parts: readonly Foreign[]) {
  const isOwn = outside(parts);
  const own = heads.filter((each) => isOwn(each.lines[0]));
  const last = own.at(-1)?.lines[1];
  if (last === undefined) return { heads, body };
  const next = Math.min(body[1] + 1, ...parts.flatMap(({ lines: [n] }) => (n > last ? [n] : [])));
  return { heads: own, body: [body[0], next - 1] as const };
}

/** Tells whether a line stands in none of some parts. */
export function outside(parts: readonly Foreign[]): (line: number) => boolean {
  return (line) => parts.every(({ lines: [first, last] }) => line < first || line > last);
}

/** Whether a text names a board of another district. */
function isOfOther(text: string, { about, place, knowledge: { boards } }: Begun): boolean {
  const board = boardIn(text);
  if (board === null) return false;
  const bare = (name: string) => slug(name).replace(/s?-stadsdelsnamnd$/, '');
  const known = boards.get(slug(board)) ?? boards.get(`${bare(board)}-stadsdelsnamnd`);
  return known ? known.district !== place.id : bare(board) !== bare(about.board);
}

//   "Verksamhetsplan 2024"   "Bilaga 1: Tertialrapport 2 2023 för Farsta stadsdelsnämnd"
const reportTitle = /^(?:bilaga \d+\W*)?\p{L}+(?: (?:tertial|nr|\d))* 20\d\d(?: (?:för|[-–]) .*)?$/iu;

/** Whether a text is the title of another report than this one, another plan of the same board included. */
function isOfReport(text: string, { type, year, tertial }: Begun['about']): boolean {
  const form = reportTitle.test(text) ? formOf(text) : null;
  return form !== null && (form.type !== type || form.year !== year || form.tertial !== tertial);
}

/** Whether a text names years, and none of them is the report's. */
function isOfYears(text: string, year: number): boolean {
  const years: readonly string[] = text.match(/\b20[0-4]\d\b/g) ?? [];
  return years.length > 0 && !years.includes(String(year));
}

/** What is said of foreign parts. */
export function foreign({ foreign: parts }: Whole): ReportRemark[] {
  return parts.map(({ lines, heading }) => {
    const message = `Unexpected part of another board, year or report under "${heading}", expected this report's alone: all their figures are in doubt, its goals, activities and texts are left out. Take these pages out, and import again`;
    const what = `Under ”${heading}” står en annan nämnds, ett annat års eller en annan rapports uppgifter`;
    return reportRemark('twice', lines, what, message);
  });
}

/** Why a figure is in doubt that another board, another year or another report may own. */
const reason =
  'Siffran står i en bilaga eller rapport som är en annan nämnds, ett annat års eller av ett annat slag';

/** Why one is in doubt that stands beyond the goals: facts of the area, or the targets of another decision. */
const goalless =
  'Raden står inte under något mål, som rapportens andra rader: tabellen kan höra till en bilaga med andra uppgifter';

/** All figures of foreign parts, and of indicators beyond the goals of a report that has some. */
export function foreignFigures(facts: Facts, parts: readonly Foreign[]): Unsure[] {
  const isOwn = outside(parts);
  const beyond = new Set(facts.indicators.flatMap(({ goal, lines: [line] }) => (goal === null ? line : [])));
  return rowsOf(facts).flatMap(({ lines: [line], cells, isOfTable }) => {
    const isBeyond = !isOfTable && facts.goals.length > 0 && beyond.has(line);
    if (isOwn(line) && !isBeyond) return [];
    return cells.map(({ text }) => ({ line, readings: [text], reason: isOwn(line) ? goalless : reason }));
  });
}
