/**
 * Whether a page names a line to its reader: in its words, or as a bare number in the column that says where rows stand.
 * What only a tooltip says does not count.
 *
 *     <a href="…" title="Tertialrapport 1 2026, rad 215">T1 2026, rad 215</a>
 *                                                      ^^^^^^^^^^^^^^^^^
 */
export function namesLine(html: string): boolean {
  return /<a class="line[ "]/.test(html) || /\brad(?:\u00a0|&nbsp;|&#160;)\d(?=[^<>"]*<)/i.test(html);
}
