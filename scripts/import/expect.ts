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
