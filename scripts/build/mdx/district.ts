import type { RootContent } from 'mdast';
import type { DistrictEntry } from '../../../src/series.ts';
import { sectionText as text } from '../../../src/text/sections.ts';
import { type Catalogue } from '../catalogue.ts';
import type { Page } from './serialise.ts';
import { component, root, section } from './tree.ts';

/** The page of a district: its latest report and its indicators, or where to look when it has none. What it became stands at the top of every page. */
export function districtPage(district: DistrictEntry, { findings }: Catalogue): Page {
  const { id, name } = district;
  const report = district.reports.at(-1);
  const found = findings.some(
    (finding) =>
      finding.district === id || finding.elsewhere.some((place) => district.reports.includes(place.report)),
  );
  const body: RootContent[] = report
    ? [
        component('DistrictReports', { district: id }),
        section(text.goals),
        component('GoalTree', { report }),
        section(text.indicators),
        component('DistrictIndicators', { district: id }),
        section(text.economy),
        component('Economy', { report }),
        section(text.activities),
        component('Activities', { report }),
        section(text.decisions),
        component('Decisions', { report }),
        ...(found ? [section(text.findings), component('Findings', { district: id })] : []),
      ]
    : [component('NoReports', { district: id })];
  return {
    frontmatter: { id, title: name },
    body: root(...body),
  };
}
