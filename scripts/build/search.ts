import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { kinds } from '../../src/text/kinds.ts';
import { split } from './search/split.ts';
import { stable } from './search/stable.ts';

/**
 * What is read on a page but not searched: figures and their sources, marks, numbers of lines and goals, ways to other
 * pages. An excerpt of it would say nothing, and a search for a word would find what only points elsewhere.
 */
const noise = [
  // Whoever looks for an indicator finds its name and its summary; its tables are figures.
  ...[kinds.pair, kinds.indicator].map((kind) => `[data-kind="${kind}"] table`),
  // Questions name many indicators, and headings are alike on all of these pages: they are found on their own.
  ...[kinds.pair, kinds.indicator].flatMap((kind) => [
    `[data-kind="${kind}"] .finding`,
    `[data-kind="${kind}"] h2`,
    `[data-kind="${kind}"] .missing-state`,
  ]),
  // The names in these have pages of their own, and activities stand on the pages of activities and reports.
  ...['table.targets', '.folded-goal table.timeline', 'section[data-counted] table', '.caution'],
  ...['table.facts td', 'table.timeline td', 'td.number', '.matrix', '.period'],
  ...['.figure', '.worth', '.nothing', '.source', '.line', '.assessment', '.goal-number', '.finding-places'],
  ...['.verdict-counts', '.strip-words', '.key-figures', '.coverage', '.counts'],
  ...['.inline-list', '.onward', 'summary'],
];

/** Writes Pagefind's index of a built site into its folder `pagefind`. */
export async function search(site: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: noise });
    if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    // Written here and not by Pagefind, which may be closed before its last file is whole.
    const made = await index.getFiles();
    const failed = [...errors, ...added.errors, ...made.errors];
    if (failed.length > 0) throw new Error(`pagefind: ${failed.join('; ')}`);
    for (const { path, content } of stable(split(made.files))) {
      const file = join(site, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return { pages: added.page_count };
  } finally {
    await close();
  }
}
