import { choiceKey } from '../chart/choice.ts';

/** The query that keeps an embedded chart light on a page that is light. */
export const themeKey = 'tema';
export const lightTheme = 'ljust';

/** What is chosen for an embedded chart. */
export interface EmbedChoice {
  /** Series lifted out of the crowd; none: all alike. */
  shown: readonly string[];
  light: boolean;
}

/** Address of an embed page with its choices. */
export function embedUrl(page: string, { shown, light }: EmbedChoice): string {
  const query = [
    ...(shown.length > 0 ? [`${choiceKey}=${shown.map(encodeURIComponent).join(',')}`] : []),
    ...(light ? [`${themeKey}=${lightTheme}`] : []),
  ];
  return query.length > 0 ? `${page}?${query.join('&')}` : page;
}

/** The HTML to paste into another page. */
export function embedCode(url: string, title: string, height: number): string {
  const quoted = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${quoted(url)}" title="${quoted(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}
