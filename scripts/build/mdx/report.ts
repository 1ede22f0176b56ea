import type { ReportEntry } from '../../../src/series.ts';
import type { Page } from './serialise.ts';
import { component, root, section } from './tree.ts';

/** The page of a report: its summary, and all that was found in the order of its lines. */
export function reportPage({ id, title }: ReportEntry): Page {
  return {
    frontmatter: { id, title },
    body: root(
      component('ReportSummary', { report: id }),
      section('Allt som hittades, rad för rad'),
      component('ReportLines', { report: id }),
    ),
  };
}
