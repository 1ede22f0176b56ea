/** The parts of Pagefind's browser API that the search page uses. */
export interface Pagefind {
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
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** Loads Pagefind from the site's own folder. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
