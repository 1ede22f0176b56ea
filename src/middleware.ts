import { defineMiddleware } from 'astro:middleware';
import { settings } from './settings.ts';
import { fileOf } from './trace/file.ts';
import { pageAt } from './trace/page.ts';

//   Utfall jan–          Utfall
//   apr 2026        →    jan–apr 2026
/**
 * Months and years with a dash between them, and days in figures, those that are none ("2024-02-30") too, in a text
 * that a browser breaks into lines: not in attributes, data or drawings, which end in a quotation mark or in an element
 * that holds no other. A page is read as bytes, a letter each: no byte of another letter is one of those that are looked
 * for, and a dash is three.
 */
const dash = '\u00e2\u0080\u0093';
const month = 'jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec';
const inText = '(?=[^<>"]*<(?!/?(?:title|text|tspan|option|script|style)))';
const spans = new RegExp(
  `\\b(?:(?:${month}|\\d{4})${dash}(?:${month}|\\d{4})|\\d{4}-\\d{1,2}-\\d{1,2})\\b${inText}`,
  'gi',
);

/**
 * Puts a blank between cells, which a browser parts by itself; the search index reads text alone and would take the
 * last word of one cell and the first of the next for one word. Keeps spans of time and days on one line.
 */
export const onRequest = defineMiddleware(({ url, props }, next) =>
  pageAt(fileOf(url, settings.base), props, async () => {
    const response = await next();
    const body = Buffer.from(await response.arrayBuffer());
    if (!response.headers.get('content-type')?.startsWith('text/html')) return { response, body };
    const html = body
      .toString('latin1')
      .replace(/<\/(td|th|dt|dd|caption)>(?=<)/g, '$& ')
      .replace(spans, '<span class="nowrap">$&</span>');
    return { response, body: Buffer.from(html, 'latin1') };
  }),
);
