import { firstLineOf, pageAt } from '../../../src/report/page-at.ts';
import { leastWords } from '../../../src/report/damaged.ts';
import type { Facts } from '../../../src/model.ts';
import { saidIn } from '../lines/clean.ts';
import type { Extraction } from './extraction.ts';
import type { Tables } from '../table/types.ts';
import type { Goals } from '../meaning/goal.ts';
import { refuse, type Note } from '../lines/problem.ts';
import { maxLine, type Source } from '../read/read.ts';
import type { Title } from '../meaning/title.ts';
import { openColumn } from './unsure.ts';

/**
 * The title that every report has, and the city district board whose it is. A text without a title, of another city or
 * of a committee is refused: nothing of it could be filed under a district.
 */
export function expectTitle(file: string, title: Title | null, lines: readonly string[]): Title {
  const whose = otherAuthor(lines, title?.board ? [city] : [city, committee]);
  if (title?.board && !whose) return title;
  if (whose)
    return refuse(
      file,
      'board',
      `Unexpected document of ${whose}, expected one of a city district board (stadsdelsnämnd) in Stockholm`,
      'Import follow-up reports and plans of city district boards only: what else is of Stockholm alone, and what another city takes, stands in CONTRIBUTING.md, "Reports of another city".',
    );
  const reason = title
    ? 'Unexpected report without its board, expected "… för … stadsdelsnämnd" in its title or on its first page'
    : 'Unexpected text without a title, expected "Tertialrapport 1 2023 för … stadsdelsnämnd", or "Verksamhetsplan" or "Verksamhetsberättelse" and a year';
  return refuse(file, title ? 'board' : 'title', reason, 'Import the whole report, its first page too.');
}

/** Who else wrote a document stands on its first page: no farther down than this. */
const firstPage = 60;

//   "Göteborgs Stad" on a line of its own; "Till / Socialnämnden"; "Tertialrapport 1 2024 för Socialnämnden"
const city = /^(?!stockholms? )(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:stad|kommun))$/iu;
const committee =
  /(?:^|\b(?:för|till) )(?!\p{L}*stadsdelsnämnd)(\p{Lu}[\p{L}-]*(?:(?:,| och| samt)? [\p{L}-]+){0,4}?nämnd(?:en)?)$/u;

/** The city or the committee that a first page names as its author, in one of the forms; null where it names none. */
function otherAuthor(lines: readonly string[], forms: readonly RegExp[]): string | null {
  const top = lines.slice(0, firstPage).map((line) => (line.length > 200 ? '' : saidIn(line)));
  for (const form of forms)
    for (const line of top) {
      const [, name] = form.exec(line) ?? [];
      if (name && !/stadsdelsnämnd/i.test(name)) return name;
    }
  return null;
}

/** Refuses a text without a goal: a report or plan that follows nothing up is another document. */
export function expectGoals(file: string, { goals }: Goals): void {
  if (goals.length) return;
  const reason = 'Unexpected text without a single goal, expected "KF:s inriktningsmål: …"';
  refuse(file, 'goals', reason, 'Check that this is a follow-up report or a plan of a city district board.');
}

/**
 * Refuses a text whose tables have lost their columns: its figures cannot be told apart. Where other tables kept
 * theirs, those without are noted.
 */
export function expectColumns(
  { name, pages }: Pick<Source, 'name' | 'pages'>,
  { columns, columnless }: Pick<Extraction, 'columns' | 'columnless'>,
  note: Note,
): void {
  const [line] = columnless;
  if (line === undefined) return;
  const reason = 'Unexpected table whose columns are lost, expected its cells parted by tabs or by blanks';
  if (columns !== 'none')
    return columnless.forEach((each) => note('columns-lost', `${reason}: it is not read. ${remedy}`, each));
  const tables = columnless.length === 1 ? '' : ` (and ${columnless.length - 1} more)`;
  refuse(name, 'columns-lost', `${reason}${tables}`, remedy, { line, page: pageAt(pages, line) });
}

/** A text with fewer rows whose columns are open is told row by row. */
const fewRows = 5;

/** Notes that most rows of a text have figures that may stand in one column or another: its PDF tells them apart. */
export function noteDrift(
  { boxes }: Pick<Source, 'boxes'>,
  { indicators }: Pick<Facts, 'indicators'>,
  note: Note,
): void {
  if (boxes) return;
  const open = indicators.filter(({ doubts }) => doubts.some(({ reason }) => reason === openColumn));
  if (open.length < fewRows || 2 * open.length <= indicators.length) return;
  const message = `Unexpected columns that drift, expected each figure under one heading: ${open.length} of ${indicators.length} rows have figures that may stand in one column or another, and are in doubt. Import the PDF itself, which tells them apart`;
  note('columns-drift', message, open[0]!.lines[0]);
}

/** What to do about tables without columns. */
const remedy =
  'Import the PDF itself, or take its text out anew with its columns: pdftotext -layout report.pdf.';

/** Notes what a reader should know of the whole text: lines that nobody wrote, and a scan that lost its words. */
export function noteUnusual({ overlong }: Source, { words, letters, columns }: Extraction, note: Note): void {
  if (letters === 'ocr' && columns === 'none')
    note(
      'scan-places',
      'Unexpected text that an OCR read and that has lost where its cells stood, expected a PDF, which tells: many figures will be in doubt, some wrong; import the PDF itself, or compare each with the original',
      1,
    );
  for (const [line, { length }] of overlong)
    note('line-length', `Unexpected line of ${length} characters, expected ${maxLine} at most`, line);
  if (words && words.after < leastWords) {
    const [known, least] = [Math.round(100 * words.after), 100 * leastWords];
    note(
      'scan-words',
      `Unexpected scan with ${known} % of its words known, expected ${least} % at least: only what is certain is kept, compare with the original`,
      1,
    );
  }
}

/**
 * Notes what of the print itself is not as it was decided or cannot be told: control characters, on the lines `held`, and
 * letters that nobody sees, which were left out; annotations; letters that the text lost, or that a font does not tell.
 */
export function noteLosses(
  { lines, pages, unseen, annotated }: Pick<Source, 'lines' | 'pages' | 'unseen' | 'annotated'>,
  held: readonly number[],
  note: Note,
): void {
  const onLines = (rule: string, what: string, [first, ...others]: readonly number[], wanted: string) => {
    const more = others.length ? ` and on ${others.length} more lines` : '';
    if (first !== undefined) note(rule, `Unexpected ${what} here${more}, expected ${wanted}`, first);
  };
  const onPages = (rule: string, reason: string, at: readonly number[]) =>
    at.forEach((page) => note(rule, reason, firstLineOf(pages, page)));
  onLines('control-characters', 'control characters', held, 'text: left out');
  onPages(
    'unseen',
    'Unexpected letters on this page that nobody sees, in the colour of what they stand on, covered, off the page or in a layer that is off, expected print: left out; a figure that is masked must not be published',
    unseen,
  );
  onPages(
    'annotation',
    'Unexpected annotation or form field with a figure, or over the print of this page, expected the report as it was decided: figures in it or below it are in doubt or left out; ask the board for the report without annotations',
    annotated,
  );
  onLines(
    'letters',
    'signs that say nothing',
    [...lines].flatMap(([n, line]) => (line.includes('\ufffd') ? [n] : [])),
    'letters or digits: "\ufffd" stands for each; compare with the original',
  );
}

/** Notes lines that were taken for what a page carries although each stands there only once. */
export function noteHeads({ heads }: Pick<Tables, 'heads'>, note: Note): void {
  for (const line of heads)
    note(
      'running-head',
      'Unexpected line within a sentence or a table, expected what the page began: left out as a running head',
      line,
    );
}
