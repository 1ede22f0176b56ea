import { stringify } from 'yaml';
import type { CatalogAbout } from '../../../src/metadata/about.ts';
import { readmeText } from '../../../src/text/readme.ts';
import { type Edition, editionLabel } from '../../../src/edition.ts';

/** `CITATION.cff` (Citation File Format 1.2.0): how this release is cited. */
export function citation(about: CatalogAbout, edition: Edition): string {
  return stringify({
    'cff-version': '1.2.0',
    message: readmeText.citation,
    type: 'dataset',
    title: about.title.en,
    abstract: about.description.en,
    authors: [{ name: about.publisher.name }],
    version: editionLabel(edition),
    ...(edition.date === null ? {} : { 'date-released': edition.date }),
    url: about.dataPage,
    'license-url': about.licence.iri,
    identifiers: [
      { type: 'other', value: edition.id, description: 'SHA-256 of all facts, first eight characters' },
    ],
    keywords: about.datasets[0]?.keywords.map(({ en }) => en) ?? [],
  });
}
