import { metaWeights } from './rank.ts';

/** The parts of Pagefind's browser API that the search uses. */
export interface Pagefind {
  options(options: {
    noWorker: boolean;
    ranking: { metaWeights: Record<string, number> } & Record<string, unknown>;
  }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string | null, options: PagefindOptions): Promise<PagefindAnswer>;
}

/** How many pages each value of each filter has. */
export type FilterCounts = Record<string, Record<string, number>>;

interface PagefindOptions {
  filters: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

interface PagefindAnswer {
  results: PagefindHit[];
  /** What is left when one more filter is chosen; empty until `filters` has been asked. */
  filters: FilterCounts;
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

/**
 * Loads Pagefind from the site's own folder, and tells it what comes first. It is asked for its parts before, because it
 * shouts in the console where it cannot have them.
 * @throws {Error} when a part of it cannot be fetched.
 */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const entry = (await (await fetched(`${bundle}pagefind-entry.json`)).json()) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const wasm = entry.languages['sv']?.wasm ?? 'unknown';
  const [pagefind] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>,
    fetched(`${bundle}wasm.${wasm}.pagefind`).then((response) => response.arrayBuffer()),
  ]);
  // A worker would be another script to load, for searches that take a few milliseconds.
  await pagefind.options({ noWorker: true, ranking: { metaWeights, ...ranking } });
  await pagefind.init();
  return pagefind;
}

/** Pages are long and short, and a word that stands often is not what a page is about. */
const ranking = { termSimilarity: 5, pageLength: 0.1, termFrequency: 0.1 };

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'force-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
