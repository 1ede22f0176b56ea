/** The last hand on a page, on its bytes: as letters it would be twice as large, and be coded twice. */

/** A dash as it stands in a page's bytes, where each is a letter. */
const dash = '\u00e2\u0080\u0093';
const month = 'jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec';
const inText = '(?=[^<>"]*<(?!/?(?:title|text|tspan|option|script|style)))';

//   Utfall jan–          Utfall
//   apr 2026        →    jan–apr 2026
/**
 * Months and years with a dash between them, and days in figures, those that are none ("2024-02-30") too, in a text
 * that a browser breaks into lines: not in attributes, data or drawings, which end in a quotation mark or in an element
 * that holds no other.
 */
const spans = new RegExp(
  `\\b(?:(?:${month}|\\d{4})${dash}(?:${month}|\\d{4})|\\d{4}-\\d{1,2}-\\d{1,2})\\b${inText}`,
  'gi',
);

/**
 * A page's HTML with a blank between cells, which a browser parts by itself; the search index reads text alone and would
 * take the last word of one cell and the first of the next for one word. Keeps spans of time and days on one line.
 */
export function finishPage(html: Buffer): Buffer<ArrayBuffer> {
  const finished = html
    .toString('latin1')
    .replace(/<\/(td|th|dt|dd|caption)>(?=<)/g, '$& ')
    .replace(spans, '<span class="nowrap">$&</span>');
  return Buffer.from(finished, 'latin1');
}
