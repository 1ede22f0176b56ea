import type { Repair, ReportDoubt } from '../../../src/model.ts';
import type { Budgets } from '../meaning/budget.ts';
import type { District } from '../meaning/district.ts';
import type { Extraction } from './extraction.ts';
import type { Tables } from '../table/types.ts';
import type { Goals } from '../meaning/goal.ts';
import type { Head } from '../meaning/head.ts';
import type { Pages } from '../meaning/page.ts';
import type { Source } from '../read/read.ts';
import type { Rows } from '../meaning/rows.ts';
import type { Paragraphs } from '../meaning/text.ts';
import type { Title } from '../meaning/title.ts';

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
