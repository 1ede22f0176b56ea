/**
 * The publisher's settings: the one file to change before the site is published under somebody's name.
 * What stands here is never repeated in a page. SITE_URL and BASE_PATH override address and sub-path,
 * so that one checkout can be published in several places.
 */

import type { PublisherType } from './metadata/vocabulary.ts';

/** Who publishes the site, where, and on what terms. */
export interface Settings {
  /** Shown in the header and in every title. */
  name: string;
  /** True as long as nobody answers for the contents; then every page says so. */
  demonstration: boolean;
  /** The person or organisation responsible, or null when nobody has taken it on. */
  publisher: string | null;
  /** What kind of publisher that is, one of `publisherTypes` in `src/metadata/vocabulary.ts`; null while nobody has taken it on. */
  publisherType: PublisherType | null;
  /** Where readers write to: an e-mail address or a URL, or null. */
  contact: string | null;
  /** Origin of the published site, without a trailing slash. */
  site: string;
  /** The path under which the site lives, with a slash at both ends: "/" or "/kollen/". */
  base: string;
  /** The licence of facts and data files. */
  dataLicence: { name: string; url: string };
  /** How many releases of the data stay to be had as archives, the newest; what each changed stays for ever. */
  releasesKept: number;
  /**
   * Where an error is reported, or null: a link in which {figure}, {report}, {line}, {page} and {url} are filled in, such as
   * "https://example.org/fel?text={figure}&sida={url}" or "mailto:fel@example.org?subject={figure}&body={report}:{line}".
   */
  reportErrors: string | null;
  /** What the accessibility statement says that only the publisher can know; null: not yet. ISO dates. */
  accessibility: {
    /** The publisher's own judgement against the law (2018:1937). */
    compliance: 'helt' | 'delvis' | 'inte' | null;
    assessed: string | null;
    published: string | null;
    updated: string | null;
  };
}

/** A sub-path with exactly one slash at each end. */
export function normalBase(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The settings of this build. The address below is a reserved name (RFC 2606): nobody owns it. */
export const settings: Settings = {
  name: 'Stadsdelskollen',
  demonstration: true,
  publisher: null,
  publisherType: null,
  contact: null,
  site: (process.env['SITE_URL'] || 'https://stadsdelskollen.example').replace(/\/+$/, ''),
  base: normalBase(process.env['BASE_PATH'] || '/'),
  dataLicence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv' },
  releasesKept: 5,
  reportErrors: null,
  accessibility: { compliance: null, assessed: null, published: null, updated: null },
};

/** Where readers write to, as a link: an e-mail address becomes a mailto. Null where there is none. */
export function contactHref({ contact }: Pick<Settings, 'contact'> = settings): string | null {
  return contact !== null && /^[^/\s]+@[^/\s]+$/.test(contact) ? `mailto:${contact}` : contact;
}
