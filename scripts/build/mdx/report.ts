import type { ReportEntry } from '../../../src/series.ts';
import type { Page } from './serialise.ts';
import type { Catalogue } from '../catalogue.ts';
import { component, root, section } from './tree.ts';

/** The page of a report: its summary, and all that was found in the order of its lines. */
export function reportPage({ id, title }: ReportEntry, { findings }: Catalogue): Page {
  const found = findings.some(
    ({ report, elsewhere }) => report === id || elsewhere.some((place) => place.report === id),
  );
  return {
    frontmatter: { id, title },
    body: root(
      component('ReportSummary', { report: id }),
      ...(found ? [section('Frågor till nämnden'), component('Findings', { report: id })] : []),
      section('Allt som hittades, rad för rad'),
      component('ReportLines', { report: id }),
    ),
  };
}
