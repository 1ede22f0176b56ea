import type { Boards } from '../knowledge/boards.ts';
import type { ReportDoubt } from '../../../src/model.ts';
import { slug } from '../../../src/slug.ts';
import type { Title } from './title.ts';

/** A board's district. */
export interface District {
  id: string;
  /** What is in doubt about the board. */
  doubts: ReportDoubt[];
}

/** The district of a report's board. Unknown boards get an id of their own and a doubt; so do boards out of their time. */
export function district(about: Title, boards: Boards): District {
  const { board, line } = about;
  const known = boards.get(slug(board));
  const doubt = (reason: string): ReportDoubt[] => [{ about: 'board', reason, lines: [line, line] }];
  if (!known) {
    const id = slug(board.replace(/\s*stadsdelsnämnd$/i, ''));
    return { id, doubts: doubt(`Nämnden ”${board}” finns inte i registret över stadsdelar`) };
  }
  const { district: id, from, to } = known;
  const { first, last } = daysOf(about);
  // A plan is made before its year, a report when its time has passed.
  const made = about.type === 'verksamhetsplan' ? first : last;
  if (to !== null && made > (to.length === 4 ? `${to}-12-31` : to))
    return { id, doubts: doubt(`Nämnden upphörde ${to}, före den tid som rapporten gäller`) };
  if (from !== null && last < from)
    return { id, doubts: doubt(`Nämnden bildades ${from}, efter den tid som rapporten gäller`) };
  return { id, doubts: [] };
}

/** First and last day of the time that a report is about. */
function daysOf({ type, year, tertial }: Title): { first: string; last: string } {
  const end = type === 'tertialrapport' ? (tertial === 2 ? '08-31' : '04-30') : '12-31';
  return { first: `${year}-01-01`, last: `${year}-${end}` };
}
