import type { RootContent } from 'mdast';
import type { DistrictEntry } from '../../../src/series.ts';
import { type Catalogue } from '../catalogue.ts';
import type { Page } from './serialise.ts';
import { component, paragraph, root, section } from './tree.ts';

/** The page of a district: its latest report and its indicators. What it became stands at the top of every page. */
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
        section('Målen'),
        component('GoalTree', { report }),
        section('Indikatorer'),
        component('DistrictIndicators', { district: id }),
        section('Ekonomi'),
        component('Economy', { report }),
        section('Aktiviteter'),
        component('Activities', { report }),
        section('Beslut'),
        component('Decisions', { report }),
        ...(found ? [section('Frågor till nämnden'), component('Findings', { district: id })] : []),
      ]
    : [paragraph(`Det finns ingen rapport från ${name} på webbplatsen än.`)];
  return {
    frontmatter: { id, title: name },
    body: root(...body),
  };
}
