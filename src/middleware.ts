import { defineMiddleware } from 'astro:middleware';
import { settings } from './settings.ts';
import { fileOf } from './trace/file.ts';
import { pageAt } from './trace/page.ts';

//   Utfall jan–          Utfall
//   apr 2026        →    jan–apr 2026
/**
 * Months and years with a dash between them, and days in figures, those that are none ("2024-02-30") too, in a text
 * that a browser breaks into lines: not in attributes, data or drawings, which end in a quotation mark or in an element
 * that holds no other.
 */
const month = 'jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec';
const inText = '(?=[^<>"]*<(?!/?(?:title|text|tspan|option|script|style)))';
const spans = new RegExp(
  `\\b(?:(?:${month}|\\d{4})–(?:${month}|\\d{4})|\\d{4}-\\d{1,2}-\\d{1,2})\\b${inText}`,
  'gi',
);

const utf8 = new TextEncoder();

/**
 * Puts a blank between cells, which a browser parts by itself; the search index reads text alone and would take the
 * last word of one cell and the first of the next for one word. Keeps spans of time and days on one line.
 */
export const onRequest = defineMiddleware(({ url, props }, next) =>
  pageAt(fileOf(url, settings.base), props, async () => {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html'))
      return { response, body: new Uint8Array(await response.arrayBuffer()) };
    const html = (await response.text())
      .replace(/<\/(td|th|dt|dd|caption)>(?=<)/g, '$& ')
      .replace(spans, '<span class="nowrap">$&</span>');
    return { response, body: utf8.encode(html) };
  }),
);
