import type { Facts } from '../../../src/model.ts';
import { joinPieces } from '../lines/join.ts';
import { fold, saidIn } from '../lines/clean.ts';
import { goalHeading } from '../lines/goal-heading.ts';
import { bodyHeading } from '../knowledge/phrases.ts';
import { remark, type Remark } from '../lines/remark.ts';
import { isoDate } from '../table/date.ts';

/** What the first page says of the report. */
export interface Title {
  board: string;
  type: Facts['type'];
  year: number;
  tertial: 1 | 2 | null;
  /** ISO date, or null. */
  date: string | null;
  title: string;
  /** Line of the title. */
  line: number;
  /** What the first page leaves open. */
  remarks: Remark[];
}

/** A title stands among the first lines. */
const maxLine = 400;

/** Date and board stand on the first page: no farther down than this. */
const firstPage = 60;

//   "Tertialrapport Tertial 1 2023 för Hässelby-Vällingby stadsdelsnämnd"
//    type                          ^^^^                    for whom
const typeForm =
  /(tertialrapport|verksamhetsplan|verksamhetsberättelse|årsrapport|årsredovisning|årsbokslut)(?![\p{L}-])/iu;
const tertialForm = /(?:tertial(?:rapport)?|\bT)\s*(?:nr\s*)?([12])\b/i;
const yearForm = /\b(20[0-4]\d)\b/;
const boardForm =
  /(?:^|(?:för|[Tt]ill|[-–:,])\s+|\d[.)]?\s+)((?!Till )\p{Lu}[\p{L}-]*(?:[ ,]+(?:och )?[\p{L}-]+){0,3}?[ ]stadsdelsnämnd)(?:s\b|(?!\p{L}))/u;
const codes: Record<string, Facts['type']> = {
  tertialrapport: 'tertialrapport',
  verksamhetsplan: 'verksamhetsplan',
  verksamhetsberättelse: 'verksamhetsberattelse',
  årsrapport: 'verksamhetsberattelse',
  årsredovisning: 'verksamhetsberattelse',
  årsbokslut: 'verksamhetsberattelse',
};

/** What may stand before the report's kind in its title. */
const opening =
  /^(?:(?:förslag till|underlag till|bilaga \d+:?|bokslut och|årsbokslut och|[\p{L}\s-]{3,45}stadsdelsnämnds?\s*[-–:,]?|\d{4})\s*)*$/iu;

/** Reads board, type, year, tertial and date from the first lines. Null when there is no title to read. */
export function title(lines: readonly string[], known: ReadonlyMap<string, unknown>): Title | null {
  const top = lines
    .slice(0, maxLine)
    .map((line) => (line.trim() === '' || line.length > 300 ? '' : saidIn(line, known)));
  // A title that names its board is surer than one that does not.
  return find(top, true) ?? find(top, false);
}

/** Over so many lines a title may be wrapped. */
const spans = [1, 2, 3];

/** The first of the top lines that reads as a title. */
function find(top: readonly string[], named: boolean): Title | null {
  for (let at = 0; at < top.length; at++) {
    // The addressee stands above the title: "Till / Farsta stadsdelsnämnd".
    if (/^(till(?!\p{L}).*)?$/iu.test(top[at]!)) continue;
    for (const span of spans) {
      const text = joinPieces(top.slice(at, at + span));
      const form = formOf(text);
      const board = boardForm.exec(text)?.[1];
      if (!form || (named && !board)) continue;
      if (span > 1 && isTitleBelow(top.slice(at + 1))) break;
      const { date, remarks } = dateIn(top, form.year, at + 1);
      return {
        board: fold(board ?? boardNearby(top) ?? ''),
        ...form,
        date,
        title: text,
        line: at + 1,
        remarks: [...openTertial(form, at + 1), ...remarks],
      };
    }
  }
  return null;
}

//   Bromma stadsdelsnämnd                an addressee is no part of the title below
//   Tertialrapport 2 2024 för Bromma
//   stadsdelsnämnd
/** Whether lines begin with a title that names its board, which may be wrapped. */
function isTitleBelow(lines: readonly string[]): boolean {
  return spans.some((span) => {
    const text = joinPieces(lines.slice(0, span));
    return formOf(text) !== null && boardForm.test(text);
  });
}

/** What a title says of the report's kind; null for a text that is no title. */
export function formOf(text: string): Pick<Title, 'type' | 'year' | 'tertial'> | null {
  const type = typeForm.exec(text);
  if (!type || text.length > 220 || !opening.test(text.slice(0, type.index)) || /[.!?]$/.test(text))
    return null;
  const year = yearForm.exec(text);
  if (!year) return null;
  const code = codes[type[1]!.toLowerCase()]!;
  const tertial = code === 'tertialrapport' ? Number(tertialForm.exec(text)?.[1]) : null;
  return { type: code, year: Number(year[1]), tertial: tertial === 1 || tertial === 2 ? tertial : null };
}

/** What is said of a report of a tertial that does not say which, by its title's line. */
export function openTertial({ type, tertial }: Pick<Title, 'type' | 'tertial'>, line: number): Remark[] {
  if (type !== 'tertialrapport' || tertial !== null) return [];
  const message =
    'Unexpected tertialrapport without its tertial, expected 1 or 2 in the title: it is filed under the first; compare with the original';
  const reason = 'Titeln säger inte vilket tertial rapporten gäller';
  return [remark('title', line, message, { cell: 'tertial', reason, candidates: ['1', '2'] })];
}

/** The board that a text names; null where it names none. */
export function boardIn(text: string): string | null {
  return boardForm.exec(text)?.[1] ?? null;
}

/** "Till" / "Hässelby-Vällingby" / "stadsdelsnämnd" on lines of their own. */
function boardNearby(top: readonly string[]): string | null {
  const first = top.slice(0, firstPage).map((line) => line.replace(/^till$/i, ': '));
  return boardForm.exec(fold(first.filter(Boolean).join(' ')))?.[1] ?? null;
}

//   "2024-10-03"   "Datum 2024-10-03"   "Stockholm den 3 oktober 2024"   "Sida 1 (60)⇥2024-10-03"
const dateForm =
  /(?<![\d-])20\d\d-\d\d-\d\d(?![\d-])|^(?:stockholm,? |datum:? ?)?(?:den )?(\d{1,2} \p{Ll}{3,9} 20\d\d)$/iu;

/** A report's date stands in its head, or nowhere: what goals, the body and tables say is about something else. `at`: the title's line. */
function dateIn(top: readonly string[], year: number, at: number): Pick<Title, 'date' | 'remarks'> {
  for (const line of top.slice(0, firstPage)) {
    if (opensBody(line)) break;
    const match = dateForm.exec(line);
    if (!match || line.length > longestDateLine) continue;
    const printed = match[1] ?? match[0];
    const date = isoDate(printed);
    if (date === null && match[1]) continue;
    const open = (reason: string) => {
      const message = `Unexpected date ${printed} above a title of ${year}, expected a day of the calendar near that year: compare both with the original`;
      return {
        date: null,
        remarks: [remark('title', at, message, { cell: 'date', reason, candidates: [printed] })],
      };
    };
    if (date === null) return open('Datumet finns inte i kalendern');
    const far = Math.abs(Number(date.slice(0, 4)) - year) > farthestYear;
    return far ? open('Datumet är inte från rapportens tid') : { date, remarks: [] };
  }
  return { date: null, remarks: [] };
}

/** A plan is dated the year before its own, an annual report the year after: no report is farther from its year than this. */
const farthestYear = 2;

/** A line with the report's date says little else. */
const longestDateLine = 100;

/** Whether a line of the first page begins the report's body: a goal, a heading of the body, a table. */
function opensBody(line: string): boolean {
  return (
    bodyHeading.test(line) ||
    goalHeading(line) !== null ||
    /^(?:Indikator|Aktivitet)(?:er)? \p{Lu}/u.test(line)
  );
}
