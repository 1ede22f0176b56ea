import type { Indicator } from '../../../../src/model.ts';
import type { Lines } from '../../lines/lines.ts';
import { saidIn } from '../../lines/clean.ts';
import { goalHeading } from '../../lines/goal-heading.ts';
import { contentsHeading, decisionsHeading } from '../../knowledge/phrases.ts';
import { range, type Span } from '../../lines/span.ts';
import type { GoalHead } from '../../meaning/goal-head.ts';
import { filled } from '../../meaning/row-cells.ts';
import { boardIn, formOf } from '../../meaning/title.ts';
import { reportRemark, type ReportRemark } from './remark.ts';
import type { Begun, Whole } from './types.ts';

/** What a text holds a second time: a report's beginning, a goal, a row. One remark of each kind, at the first place. */
export function twice(whole: Whole): ReportRemark[] {
  return [
    bodyAbove(whole),
    secondBeginning(whole),
    pageAgain(whole),
    goalAgain(whole),
    rowAgain(whole),
  ].filter((each) => each !== null);
}

function again(reason: string, message: string, lines: readonly [number, number]): ReportRemark {
  return reportRemark('twice', lines, reason, message);
}

/** A goal above the table of contents: the body of another report, whose own contents are lost. */
function bodyAbove({ report: { lines }, pages: { head, contents } }: Whole): ReportRemark | null {
  if (!contents) return null;
  const n = range(head).find((line) => line < contents[0] && goalHeading(lines.at(line)));
  if (n === undefined) return null;
  return again(
    'Ovanför innehållsförteckningen står ett mål',
    'Unexpected goal above the table of contents, expected one report: import each report by itself',
    [n, n],
  );
}

/** A table of contents within the body, or a title: another report, or the same once more. */
function secondBeginning(whole: Whole): ReportRemark | null {
  const { report, pages, tables } = whole;
  for (const [n, line] of report.lines.in(pages.body))
    if (line.length <= 200 && !tables.taken.has(n) && contentsHeading.test(saidIn(line)))
      return again(
        'Mitt i texten står en innehållsförteckning till',
        'Unexpected second table of contents, expected one report: import each report by itself',
        [n, n],
      );
  const title = secondTitle(whole);
  if (!title) return null;
  return again(
    title.isSame
      ? 'Mitt i texten står rapportens titel en gång till'
      : 'Mitt i texten står en annan rapports titel',
    'Unexpected title in the midst of the text, expected one report: import each report by itself',
    [title.line, title.line],
  );
}

/** A title within the body that opens a report, and whether it may be this report's; null where there is none. */
export function secondTitle({ report: { lines }, pages, tables, about, heads }: Begun) {
  const titles = new Map<string, number[]>();
  for (const [n, line] of lines.in(pages.body)) {
    if (line.length > 200 || tables.taken.has(n) || !/stadsdelsnämnd/i.test(line)) continue;
    const text = saidIn(line);
    if (isTitle(text)) titles.set(text, [...(titles.get(text) ?? []), n]);
  }
  const again = goalsAgain(heads);
  const opens = (title: number) =>
    opensReport(lines, title) || (again !== null && again[0] < title && title < again[1]);
  const found = [...titles].find(([, at]) => at.length < runningHead && opens(at[0]!));
  if (!found) return null;
  const [text, [line]] = found as [string, [number]];
  const title = formOf(text)!;
  const isOfTime = title.type === about.type && title.year === about.year && title.tertial === about.tertial;
  return { line, text, isSame: isOfTime && (boardIn(text) ?? about.board) === about.board };
}

/** The lines of two headings of goals one after the other where the council's begin again; null where they do not. */
export function goalsAgain(heads: readonly GoalHead[]): Span | null {
  // A page may print the heading once more that it stands under: that begins nothing.
  const areas = heads.filter(({ level, number }) => level === 'verksamhetsomradesmal' && number !== null);
  const at = areas.findIndex(
    ({ number }, here) =>
      areas[here - 1]?.number !== number && areas.slice(0, here).some((each) => each.number === number),
  );
  return at === -1 ? null : [areas[at - 1]!.lines[0], areas[at]!.lines[0]];
}

/** A title that stands so often in a body, or beside a page number, is what every page carries. */
const runningHead = 3;

/** So many lines with text may stand between a title and what a report begins with. */
const firstPages = 40;
const beginnings = [
  contentsHeading,
  decisionsHeading,
  /^(?:sammanfattande analys|sammanfattning|inledning)$/i,
];

function opensReport(lines: Lines, title: number): boolean {
  let met = 0;
  for (const [, line] of lines.filled([title + 1, lines.last])) {
    if (met >= firstPages) break;
    if (line.length > 100) continue;
    met++;
    const text = saidIn(line);
    if (beginnings.some((form) => form.test(text))) return true;
  }
  return false;
}

//   "Tertialrapport Tertial 1 2023 för Farsta stadsdelsnämnd"
const titleForm = /^(?:tertialrapport|verksamhetsplan|verksamhetsberättelse)(?!\p{L}).* stadsdelsnämnd$/iu;

function isTitle(text: string): boolean {
  return titleForm.test(text) && formOf(text) !== null;
}

/** A page says so much that it is no title page, in different lines; a running head may part it from its like. */
const pageLines = 6;
const headLines = 2;

/** A page that comes again. Pages are compared where their longest lines are the same. */
function pageAgain({ source, report: { lines } }: Whole): ReportRemark | null {
  const { pages } = source;
  if (!pages) return null;
  const seen = new Map<string, Set<string>>();
  for (const [at, first] of pages.entries()) {
    const last = (pages[at + 1] ?? lines.last + 1) - 1;
    if (first === null) continue;
    const said = new Set(Array.from(lines.filled([first, last]), ([, line]) => line));
    if (said.size < pageLines) continue;
    const longest = [...said].reduce((a, b) => (b.length > a.length ? b : a));
    const like = seen.get(longest);
    if (like && apart(said, like) <= headLines)
      return again(
        'En sida kommer en gång till',
        'Unexpected page with the text of one before, expected each page once: remove what stands twice, and import again',
        [first, last],
      );
    seen.set(longest, said);
  }
  return null;
}

/** How many lines only one of two pages has. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((line) => b.has(line)).length;
  return a.size + b.size - 2 * both;
}

/** A goal of the council that comes again after others. */
function goalAgain({ under: { goals } }: Whole): ReportRemark | null {
  const seen = new Map<string, number>();
  for (const { level, number, lines } of goals) {
    if (level === 'namndmal' || number === null) continue;
    const first = seen.get(`${level} ${number}`);
    if (first !== undefined)
      return again(
        `Mål ${number} står två gånger i texten`,
        `Unexpected goal ${number} again, expected each goal once (it stands on line ${first}): remove what stands twice, and import again`,
        lines,
      );
    seen.set(`${level} ${number}`, lines[0]);
  }
  return null;
}

//   Bilaga 1: Samtliga indikatorer
//   Sjukfrånvaro⇥7,2 %⇥2024            a list at the end says some of it again, under no goal
/** A row of an indicator that comes again: under its goal with the same figures, or under none with no others. */
function rowAgain({ rows: { indicators } }: Whole): ReportRemark | null {
  const seen = new Map<string, { row: Indicator; figures: readonly string[] }[]>();
  for (const row of indicators) {
    const figures = filled(row.cells).map(({ column, cell }) => `${column} ${cell.text}`);
    if (!figures.length) continue;
    const alike = seen.get(row.name) ?? [];
    const first = alike.find(
      ({ row: { goal }, figures: printed }) =>
        (row.goal === null || (goal === row.goal && printed.length === figures.length)) &&
        figures.every((each) => printed.includes(each)),
    );
    if (first)
      return again(
        `Raden om ”${row.name}” står två gånger`,
        `Unexpected row again, expected each once (it stands on line ${first.row.lines[0]}): remove what stands twice, and import again`,
        row.lines,
      );
    seen.set(row.name, [...alike, { row, figures }]);
  }
  return null;
}
