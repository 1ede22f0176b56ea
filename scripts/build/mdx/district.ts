import type { RootContent } from 'mdast';
import type { DistrictEntry } from '../../../src/series.ts';
import { type Catalogue } from '../catalogue.ts';
import type { Page } from './serialise.ts';
import { component, paragraph, root, section } from './tree.ts';

/** The page of a district: its latest report and its indicators, or whom it became. */
export function districtPage(district: DistrictEntry, { districts, findings }: Catalogue): Page {
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
    body: root(...body, ...relations(district, districts)),
  };
}

/** What the district was before, and what it became: a series never runs on over such a change. */
function relations(
  { name, from, to, predecessors, successors }: DistrictEntry,
  all: DistrictEntry[],
): RootContent[] {
  const links = (ids: string[]) =>
    ids.flatMap((id, index): (string | [string, string])[] => {
      const other = all.find((district) => district.id === id);
      const separator = index === 0 ? [] : [index === ids.length - 1 ? ' och ' : ', '];
      return [...separator, [other?.name ?? id, `../${id}/`]];
    });
  const before =
    predecessors.length === 0
      ? []
      : [
          paragraph(
            `${name} bildades ${from ?? ''} av `,
            ...links(predecessors),
            '. Siffror för dem visas för sig.',
          ),
        ];
  const after =
    successors.length === 0
      ? []
      : [paragraph(`${name} upphörde ${to ?? ''} och ingår sedan dess i `, ...links(successors), '.')];
  return [...before, ...after];
}
