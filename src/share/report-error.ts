import { contactHref, type Settings, settings } from '../settings.ts';
import { correctionText } from '../text/correction.ts';
import { siteText } from '../text/site.ts';

/** What an error report is about. */
export interface ErrorAbout {
  /** "Sjukfrånvaro, Utfall jan–apr 2023: 7,5 %". */
  figure: string;
  /** Report id, or null where the page is about several. */
  report: string | null;
  line: number | null;
  /** Page of the original, or null where none is known. */
  page: number | null;
  /** Whole address of the page. */
  url: string;
}

/** What a publisher's link for reporting an error may hold in braces. */
export const errorPlaces = [
  'figure',
  'report',
  'line',
  'page',
  'url',
] as const satisfies (keyof ErrorAbout)[];

/**
 * The publisher's link for reporting an error, filled in. The template may hold {figure}, {report}, {line}, {page} and {url}:
 * "https://example.org/fel?text={figure}&rad={line}" or "mailto:fel@example.org?subject={figure}&body={url}".
 */
export function errorHref(template: string, about: ErrorAbout): string {
  return errorPlaces.reduce(
    (href, place) => href.replaceAll(`{${place}}`, encodeURIComponent(about[place] ?? '')),
    template,
  );
}

/** Where to say that something on a page is wrong, or null where nobody listens. */
export function pageErrorHref(
  path: string,
  { reportErrors, site }: Pick<Settings, 'reportErrors' | 'site'> = settings,
): string | null {
  const about = { figure: '', report: null, line: null, page: null, url: site + path };
  return reportErrors && errorHref(reportErrors, about);
}

/** The same with its words: without an address for errors the publisher's own, or null where there is neither. */
export function errorLink(
  path: string,
  own: Pick<Settings, 'reportErrors' | 'contact' | 'site'> = settings,
): { href: string; label: string } | null {
  const [error, contact] = [pageErrorHref(path, own), contactHref(own)];
  if (error !== null) return { href: error, label: siteText.footer.error };
  return contact === null ? null : { href: contact, label: correctionText.contact };
}
