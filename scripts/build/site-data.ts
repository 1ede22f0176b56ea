import type { Catalogue } from './catalogue.ts';
import type { Identified } from './identify.ts';
import type { Files } from './mdx.ts';

/**
 * What the site loads beside the pages, below `content/generated`: one JSON array for each kind of thing, and the
 * facts of each report as they are after the corrections, so that every page shows the same figures.
 */
export function siteData(catalogue: Catalogue, reports: readonly Identified[]): Files {
  return new Map([
    ...Object.entries(catalogue).map(
      ([kind, entries]) => [`data/${kind}.json`, `${JSON.stringify(entries, null, 1)}\n`] as const,
    ),
    ...reports.map(({ facts }) => [`facts/${facts.id}.json`, `${JSON.stringify(facts, null, 1)}\n`] as const),
  ]);
}
