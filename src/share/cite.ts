import { type Edition, editionLabel } from '../edition.ts';
import { citeText as text } from '../text/cite.ts';
import { oneStop } from '../text/one-stop.ts';

/** The key in an address that says which edition of the data somebody cited. */
export const editionKey = 'utgava';

/** A figure as somebody cites it. */
export interface Cited {
  /** "Sjukfrånvaro, Utfall jan–apr 2023": what the figure is of, with its period. */
  what: string;
  /** "7,5 %", as the site shows it; "" where the row has no figure. */
  value: string;
  /** "Farsta stadsdelsnämnd: Tertialrapport 1 2023, sida 23, rad 281". */
  source: string;
  /** Who publishes it here. */
  site: string;
  /** The edition of the data; null where it is not known. */
  edition: Pick<Edition, 'id' | 'version'> | null;
  /** The day it was read: "26 november 2026". */
  day: string;
  /** Its address on the published site. */
  url: string;
}

/** One line with everything that a reader needs to find the figure again. */
export function citation({ what, value, source, site, edition, day, url }: Cited): string {
  const said = [what, value].filter(Boolean).join(': ');
  const line = `${oneStop(`${said}.`)} ${source}. ${text.read(site, edition && editionLabel(edition), day)} ${frozen(url, edition)}`;
  return line.replaceAll('\u00a0', ' ');
}

/**
 * An address that keeps which edition it was taken from, where that is known: a page that has changed since can say so.
 */
export function frozen(url: string, edition: Pick<Edition, 'id'> | null): string {
  const address = new URL(url);
  if (edition) address.searchParams.set(editionKey, edition.id);
  return address.href;
}
