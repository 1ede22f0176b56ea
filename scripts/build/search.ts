import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { sha256 } from '../../src/sha256.ts';
import { putBelow } from './folder/write.ts';
import { noise } from './search/noise.ts';
import { split } from './search/split.ts';
import { stable } from './search/stable.ts';
import { withoutUnread } from './search/without-unread.ts';

/** How many pages wait for Pagefind at once. */
const atOnce = 32;

/** Pagefind's index of a site that is being built. */
export interface SearchIndex {
  /** Reads a page's file, which stands below the site's folder, after those that were added before it. */
  add: (file: string) => void;
  /** Writes the index into the site's folder `pagefind`, when all pages are there; SHA-256 of its files by their paths below the site. */
  write: () => Promise<{ pages: number; digests: Map<string, string> }>;
  /** Ends Pagefind. */
  close: () => Promise<unknown>;
}

/** Begins the index of a site. The same pages in the same order give the same bytes. */
export async function search(site: string): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: noise });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  const failed = [...errors];
  const waiting: Promise<unknown>[] = [];
  let pages = 0;
  const read = async (file: string) => {
    const content = readFileSync(join(site, file), 'utf8');
    pages++;
    // Pagefind would read all of a page that is not searched, only to leave it out.
    if (!content.includes('data-pagefind-body')) return;
    if (waiting.length >= atOnce) await waiting.shift();
    const added = index.addHTMLFile({ sourcePath: file, content: withoutUnread(content) });
    waiting.push(added.then(({ errors }) => failed.push(...errors)));
  };
  let last: Promise<void> = Promise.resolve();
  return {
    add: (file) => {
      last = last.then(() => read(file));
      // Told by `write`; a build that stopped for another reason does not wait for it.
      last.catch(() => undefined);
    },
    write: async () => {
      await last;
      await Promise.all(waiting);
      // Written here and not by Pagefind, which may be closed before its last file is whole.
      const made = await index.getFiles();
      failed.push(...made.errors);
      if (failed.length > 0) throw new Error(`pagefind: ${failed.join('; ')}`);
      const put = putBelow(site);
      const digests = new Map<string, string>();
      for (const { path, content } of stable(split(made.files))) {
        put(`pagefind/${path}`, content);
        digests.set(`pagefind/${path}`, sha256(content));
      }
      return { pages, digests };
    },
    close,
  };
}
