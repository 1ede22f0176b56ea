import type { ReportEntry } from '../../../src/series.ts';
import { sectionText as text } from '../../../src/text/sections.ts';
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
      ...(found ? [section(text.findings), component('Findings', { report: id })] : []),
      section(text.lines),
      component('ReportLines', { report: id }),
    ),
  };
}
