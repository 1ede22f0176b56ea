import { reportPagePath } from '../district/report-page.ts';

/**
 * Where a printed table of a report stands, by its old anchor on the page of all boards, as a path without its first
 * "/": "resultatenheter-farsta-2024-t1" → "stadsdelar/farsta/ekonomi/2024-t1/#resultatenheter". Null for other anchors.
 */
export function reportTableAddress(anchor: string): string | null {
  const match = /^(resultatenheter|investeringar)-([a-z0-9-]+-\d{4}-(?:t1|t2|vb|vp))$/.exec(anchor);
  return match ? `${reportPagePath(match[2]!, 'ekonomi').slice(1)}#${match[1]}` : null;
}
