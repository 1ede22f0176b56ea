/** The last hand on a page, on its bytes: as letters it would be twice as large, and be coded twice. */

/** A dash as it stands in a page's bytes, where each is a letter. */
const dash = '\u00e2\u0080\u0093';
const end = `(?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec|\\d{4})`;
const inText = '(?=[^<>"]*<(?!/?(?:title|text|tspan|option|script|style)))';

//   Utfall jan–          Utfall
//   apr 2026        →    jan–apr 2026
/**
 * Months and years with a dash between them, and days in figures, those that are none ("2024-02-30") too, in a text
 * that a browser breaks into lines: not in attributes, data or drawings, which end in a quotation mark or in an element
 * that holds no other. Each is looked for by its first line, which is rare, and not by the letter or figure that it begins
 * with: `before` stands in front of what is found.
 */
const spans = [
  new RegExp(`${dash}${end}\\b(?<=\\b(?<before>${end})${dash}${end})${inText}`, 'gi'),
  new RegExp(`-\\d{1,2}-\\d{1,2}\\b(?<=\\b(?<before>\\d{4})-\\d{1,2}-\\d{1,2})${inText}`, 'g'),
];

/**
 * A page's HTML with a blank between cells, which a browser parts by itself; the search index reads text alone and would
 * take the last word of one cell and the first of the next for one word. Keeps spans of time and days on one line.
 */
export function finishPage(html: Buffer): Buffer<ArrayBuffer> {
  const parted = html.toString('latin1').replace(/<\/(td|th|dt|dd|caption)>(?=<)/g, '$& ');
  return Buffer.from(spans.reduce(held, parted), 'latin1');
}

/** A page with each span of one kind held together; of those that overlap the first. */
function held(html: string, span: RegExp): string {
  let [made, last] = ['', 0];
  for (const { 0: found, index, groups } of html.matchAll(span)) {
    const start = index - groups!['before']!.length;
    if (start < last) continue;
    const next = index + found.length;
    made += `${html.slice(last, start)}<span class="nowrap">${html.slice(start, next)}</span>`;
    last = next;
  }
  return made + html.slice(last);
}
