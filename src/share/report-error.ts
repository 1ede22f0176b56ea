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

/**
 * The publisher's link for reporting an error, filled in. The template may hold {figure}, {report}, {line}, {page} and {url}:
 * "https://example.org/fel?text={figure}&rad={line}" or "mailto:fel@example.org?subject={figure}&body={url}".
 */
export function errorHref(template: string, about: ErrorAbout): string {
  const values: Record<string, string> = {
    figure: about.figure,
    report: about.report ?? '',
    line: String(about.line ?? ''),
    page: String(about.page ?? ''),
    url: about.url,
  };
  return template.replace(/\{(figure|report|line|page|url)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
}
