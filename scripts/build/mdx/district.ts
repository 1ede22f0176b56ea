import type { RootContent } from 'mdast';
import { leadingOf } from '../../../src/report/follow-up.ts';
import type { DistrictEntry } from '../../../src/series.ts';
import type { Page } from './serialise.ts';
import { component, root } from './tree.ts';

/** How it is going in a district by the report that its pages tell of, the answer first; or where to look when it has none. */
export function districtPage(district: DistrictEntry): Page {
  const { id, name } = district;
  const report = leadingOf(district.reports);
  const parts = ['Answer', 'Topics', 'Money', 'Question', 'Changes', 'Goals', 'Activities'];
  const body: RootContent[] = report
    ? parts.map((part) => component(`District${part}`, { report }))
    : [component('NoReports', { district: id })];
  return {
    frontmatter: { id, title: name },
    body: root(...body),
  };
}
