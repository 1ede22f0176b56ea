/** What a page says of itself, for whatever is copied from it. */
import { formatDate } from '../date.ts';
import { permanentPath } from '../report/permanent.ts';

/** The site's name. */
export const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';

/** Today in words, where the reader is. */
export function today(): string {
  return formatDate(new Date().toLocaleDateString('sv-SE'));
}

/** The published address, which stays, of a link or of the page itself, wherever it is looked at. */
export function published(link: string = ''): string {
  const here = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const { pathname, search, hash } = new URL(link, location.href);
  return link === '' ? here : new URL(permanentPath(pathname, hash) + search + hash, here).href;
}
