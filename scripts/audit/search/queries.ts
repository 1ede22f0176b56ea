import { readFileSync } from 'node:fs';

/** A query with the page that somebody who typed it hopes for. */
export interface Judged {
  query: string;
  /** Codes of kinds, as the results carry them. */
  kinds: readonly string[];
  title: RegExp;
  half: Half;
}

/** tuned: may be looked at while the search is bettered. apart: is only ever counted. */
export type Half = 'tuned' | 'apart';

/** The judged queries beside this file. */
export function judgedQueries(): Judged[] {
  const text = readFileSync(new URL('queries.tsv', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', kinds = '', title = ''] = line.split('\t');
      return { query, kinds: kinds.split('|'), title: new RegExp(title, 'i'), half: halfOf(query) };
    });
}

/** The half that a query falls into by its letters alone (FNV-1a), so that nobody chooses and a new query moves no other. */
export function halfOf(query: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(query)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  // The lowest bit alone is only the parity of the letters: the middle bits depend on all of them and their order.
  return (hash >>> 15) % 2 === 0 ? 'tuned' : 'apart';
}
