import { readFileSync } from 'node:fs';
import type { Said } from '../../../src/dictionary/table.ts';
import type { CatalogAbout } from '../../../src/metadata/about.ts';
import { readmeText as text } from '../../../src/text/readme.ts';

/** The legal code of CC0 1.0, as Creative Commons publishes it in plain text. */
const cc0 = readFileSync(new URL('cc0-1.0.txt', import.meta.url), 'utf8');

const isCc0 = (iri: string): boolean =>
  /^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0\//.test(iri);

/**
 * `LICENSE.txt`: on what terms, where they stand, and what they do not cover; then the terms in full where they are those
 * of CC0. Another licence is told by its address alone.
 */
export function licenceText({ licence }: { licence: Pick<CatalogAbout['licence'], 'name' | 'iri'> }): string {
  const { name, iri } = licence;
  const said = (language: keyof Said) =>
    `${text.licence[language]} ${name}:\n${iri}\n\n${text.reports[language]}`;
  const terms = isCc0(iri) ? `\n---\n\n${cc0}` : '';
  return `${name}\n\n${said('sv')}\n\n${said('en')}\n${terms}`;
}
