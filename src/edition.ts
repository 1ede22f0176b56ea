/** The edition of the data that the site shows, as `/data/utgava.json` says it. */
import type { Release } from './releases.ts';

/** Where a page's script asks. */
export const editionPath = '/data/utgava.json';

/** The pages of all releases, and of one. */
export const releasesPath = '/data/utgavor/';

/** What the file says. */
export interface Edition {
  /** The name of the data on the site. */
  id: string;
  /** The release that they are, and its day; null where they have not been released. */
  version: string | null;
  date: string | null;
  /** All releases, the newest first. */
  releases: readonly Pick<Release, 'version' | 'date' | 'id'>[];
}

/** How an edition is called: by its version, or by the name of its data where they have not been released. */
export function editionLabel({ version, id }: Pick<Edition, 'version' | 'id'>): string {
  return version ?? id;
}
