import type { Catalogue } from './catalogue.ts';
import type { Identified } from './identify.ts';

/**
 * What the site loads beside the pages, below `content/generated`: one JSON array for each kind of thing, and the
 * facts of each report as they are after the corrections, so that every page shows the same figures. One file at a
 * time: all of them together are hundreds of megabytes at ten years.
 */
export function* siteData(
  catalogue: Catalogue,
  reports: readonly Identified[],
): Generator<[path: string, text: string]> {
  for (const [kind, entries] of Object.entries(catalogue))
    yield [`data/${kind}.json`, `${JSON.stringify(entries)}\n`];
  for (const { facts } of reports) yield [`facts/${facts.id}.json`, `${JSON.stringify(facts)}\n`];
}
