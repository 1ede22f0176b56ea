import { settings } from '../settings.ts';

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
export function pageErrorHref(path: string): string | null {
  const about = { figure: '', report: null, line: null, page: null, url: settings.site + path };
  return settings.reportErrors && errorHref(settings.reportErrors, about);
}
