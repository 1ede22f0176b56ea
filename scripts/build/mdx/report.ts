import type { ReportEntry } from '../../../src/series.ts';
import type { Page } from './serialise.ts';
import { component, root } from './tree.ts';

/** The page of a report, which answers first: its chapters have pages of their own. */
export function reportPage({ id, title }: ReportEntry): Page {
  const parts = ['DistrictAnswer', 'ReportContents', 'DistrictMoney', 'DistrictQuestion', 'ReportReading'];
  return {
    frontmatter: { id, title },
    body: root(...parts.map((part) => component(part, { report: id }))),
  };
}
