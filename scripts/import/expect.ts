import { pageAt } from '../../src/report/page-at.ts';
import { leastWords } from '../../src/report/damaged.ts';
import type { Extraction } from './extraction.ts';
import type { Goals } from './goal.ts';
import { refuse, type Note } from './problem.ts';
import { maxLine, type Source } from './read.ts';
import type { Title } from './title.ts';

/** The title that every report has; a text without one is refused. */
export function expectTitle(file: string, title: Title | null): Title {
  return (
    title ??
    refuse(
      file,
      'title',
      'Unexpected text without a title, expected "Tertialrapport … 2023 för …"',
      'Import the whole report, its first page too.',
    )
  );
}

/** Refuses a text without a goal: a report or plan that follows nothing up is another document. */
export function expectGoals(file: string, { goals }: Goals): void {
  if (goals.length) return;
  refuse(
    file,
    'goals',
    'Unexpected text without a single goal, expected "KF:s inriktningsmål: …"',
    'Check that this is a follow-up report or a plan of a city district board.',
  );
}

/**
 * Refuses a text whose tables have lost their columns: its figures cannot be told apart. Where other tables kept
 * theirs, those without are noted.
 */
export function expectColumns(
  { name, pages }: Pick<Source, 'name' | 'pages'>,
  { columns, lost }: Pick<Extraction, 'columns' | 'lost'>,
  note: Note,
): void {
  const [line] = lost;
  if (line === undefined) return;
  const reason = 'Unexpected table whose columns are lost, expected its cells parted by tabs or by blanks';
  if (columns !== 'none')
    return lost.forEach((each) => note('columns-lost', `${reason}: it is not read`, each));
  const tables = lost.length === 1 ? '' : ` (and ${lost.length - 1} more)`;
  refuse(name, 'columns-lost', `${reason}${tables}`, remedy, { line, page: pageAt(pages, line) });
}

/** What to do about tables without columns. */
const remedy =
  'Import the PDF itself, or take its text out anew with its columns: pdftotext -layout report.pdf.';

/** Notes what a reader should know of the whole text: lines that nobody wrote, and a scan that lost its words. */
export function noteUnusual({ overlong }: Source, { words }: Extraction, note: Note): void {
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
