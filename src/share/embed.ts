import { choiceKey } from '../chart/choice.ts';

/** The query that keeps an embedded chart light on a page that is light. */
export const themeKey = 'tema';
export const lightTheme = 'ljust';

/** What a frame calls the message that tells its height, and that asks for it. */
export const heightMessage = 'stadsdelskollen-hojd';
/** Path of the few lines that set the height of frames in another page; copied from public/. */
export const heightScript = '/inbaddning/hojd.js';

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

/** The HTML to paste into another page: a frame with a height that fits a phone, and a script that makes it fit anywhere. */
export function embedCode(
  url: string,
  { title, height, script }: { title: string; height: number; script: string },
): string {
  const quoted = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${quoted(url)}" title="${quoted(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>\n<script src="${quoted(script)}" async></script>`;
}
