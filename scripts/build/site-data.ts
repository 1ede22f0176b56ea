import type { Catalogue } from './catalogue.ts';
import type { Files } from './mdx.ts';

/** What the site loads beside the pages: one JSON array for each kind of thing, below `content/generated`. */
export function siteData(catalogue: Catalogue): Files {
  return new Map(
    Object.entries(catalogue).map(([kind, entries]) => [
      `data/${kind}.json`,
      `${JSON.stringify(entries, null, 1)}\n`,
    ]),
  );
}
