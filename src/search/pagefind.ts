import { metaWeights } from './rank.ts';

/** The parts of Pagefind's browser API that the search page uses. */
export interface Pagefind {
  options(options: { ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: PagefindHit[] }>;
}

/** A hit; what it says is fetched only when it is shown. */
export interface PagefindHit {
  id: string;
  data(): Promise<PagefindPage>;
}

/** What a hit says. The excerpt is HTML made by Pagefind: the page's text escaped, with `<mark>` around the words. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  /** The whole text, and which of its words were found. */
  content: string;
  locations: number[];
  meta: Record<string, string>;
}

/** Loads Pagefind from the site's own folder, and tells it what comes first. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}
