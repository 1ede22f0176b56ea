import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { GoalHead } from '../../meaning/goal-head.ts';
import type { Prose } from '../../meaning/prose.ts';
import type { Found } from '../found.ts';

/** A part of the file that tells of another board or year. */
export interface Foreign {
  /** Its first and its last line. */
  lines: readonly [number, number];
  /** What heads it. */
  heading: string;
}

/** What is known of a report before its goals and rows are read. */
export type Begun = Pick<Found, 'report' | 'about' | 'place' | 'pages' | 'tables'> & {
  /** All headings of goals in the file, another board's too. */
  heads: readonly GoalHead[];
  knowledge: Pick<Knowledge, 'boards' | 'words'>;
};

/** What the stages found in a report, as far as it tells whether the report is whole. */
export interface Whole extends Omit<Found, 'words' | 'doubts' | 'mended'>, Begun {
  told: readonly Prose[];
  /** Parts of the file that tell of another board or year. */
  foreign: readonly Foreign[];
}
