import type { ReportDoubt } from '../../../../src/model.ts';
import type { Prose } from '../../meaning/prose.ts';
import type { Found } from '../found.ts';

/** What tells that a text may not be one whole report. */
export interface Remark {
  doubt: ReportDoubt;
  /** The same for whoever imports: what was met and what was expected. */
  message: string;
}

/** What the stages found in a report, as far as it tells whether the report is whole. */
export interface Whole extends Pick<
  Found,
  'source' | 'report' | 'about' | 'place' | 'pages' | 'tables' | 'under' | 'rows' | 'budgets'
> {
  told: readonly Prose[];
  /** Whether a word is known, lower case. */
  isWord(word: string): boolean;
}
