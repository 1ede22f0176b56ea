import type { RootContent } from 'mdast';
import type { DistrictEntry } from '../../../src/series.ts';
import type { Page } from './serialise.ts';
import { component, root } from './tree.ts';

/** How it is going in a district by its latest report, the answer first; or where to look when it has none. */
export function districtPage(district: DistrictEntry): Page {
  const { id, name } = district;
  const report = district.reports.at(-1);
  const parts = ['Answer', 'Topics', 'Money', 'Question', 'Changes', 'Goals', 'Activities'];
  const body: RootContent[] = report
    ? parts.map((part) => component(`District${part}`, { report }))
    : [component('NoReports', { district: id })];
  return {
    frontmatter: { id, title: name },
    body: root(...body),
  };
}
