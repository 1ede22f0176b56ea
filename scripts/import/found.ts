import type { Repair, ReportDoubt } from '../../src/model.ts';
import type { Budgets } from './budget.ts';
import type { District } from './district.ts';
import type { Extraction, Tables } from './extraction.ts';
import type { Goals } from './goal.ts';
import type { Head } from './head.ts';
import type { Pages } from './page.ts';
import type { Source } from './read.ts';
import type { Rows } from './rows.ts';
import type { Paragraphs } from './text.ts';
import type { Title } from './title.ts';

/** What the stages found in one report, each part as its stage gave it. */
export interface Found {
  source: Source;
  report: Extraction;
  about: Title;
  place: District;
  pages: Pages;
  head: Head;
  tables: Tables;
  under: Goals;
  rows: Rows;
  budgets: Budgets;
  words: Paragraphs;
  /** What speaks against its being one whole report of its board and time. */
  doubts: readonly ReportDoubt[];
  /** Names and cells that were put right on the way. */
  mended: readonly Repair[];
}
