import { foundOn } from './excerpt.ts';
import { hasAll, soughtIn } from './found.ts';
import { decimalsSought, hasFigure } from './sought-figure.ts';
import { loadPagefind, type FilterCounts, type Pagefind, type PagefindHit } from './pagefind.ts';

/** Filters by name: what is chosen of each. */
export type Filters = Readonly<Record<string, string>>;

/** What texts answer. */
export interface TextHits {
  hits: readonly PagefindHit[];
  /** How many hits each value would leave, if it were chosen instead; null: nobody asked. */
  counts: FilterCounts | null;
}

/** How many hits are looked at to see whether the words are really there. */
const looked = 4;

/** The texts of the pages, searched by Pagefind. */
export class Texts {
  readonly #bundle: string;
  #engine: Promise<Pagefind> | null = null;
  constructor(bundle: string) {
    this.#bundle = bundle;
  }

  /** Begins to load the engine, and tries anew when it could not be loaded. */
  engine(): Promise<Pagefind> {
    this.#engine ??= loadPagefind(this.#bundle).catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  /** Every value of every filter, with how many pages it has. */
  async filters(): Promise<FilterCounts> {
    return (await this.engine()).filters();
  }

  /**
   * Pages with all words, and of all chosen filters; without words all pages that the filters leave.
   * @throws {Error} when Pagefind cannot be loaded.
   */
  async search(
    query: string,
    filters: Filters,
    { byDate = false, counted = false }: { byDate?: boolean; counted?: boolean } = {},
  ): Promise<TextHits> {
    const engine = await this.engine();
    if (counted) await engine.filters();
    const words = query === '' ? null : query;
    const ask = (chosen: Filters) =>
      engine.search(words, {
        filters: { ...chosen },
        ...(byDate || words === null ? { sort: { datum: 'desc' as const } } : {}),
      });
    const { results, filters: all } = await ask(filters);
    const isThere = words === null || (await isAnswered(results, soughtIn(words)));
    const counts = counted ? { ...all, ...(await othersOf(filters, ask)) } : null;
    const figure = isThere && words !== null ? decimalsSought(words) : null;
    return { hits: !isThere ? [] : figure === null ? results : await withFigure(results, figure), counts };
  }
}

/** More hits than this are not looked at one by one. */
const most = 100;

/** The hits whose pages have a figure as it is printed. */
async function withFigure(hits: readonly PagefindHit[], figure: string): Promise<readonly PagefindHit[]> {
  if (hits.length > most) return hits;
  const pages = await Promise.all(hits.map((hit) => hit.data()));
  return hits.filter((_, n) => hasFigure(pages[n]!.content, figure));
}

/** Whether one of the first hits has every word: else no page has. */
async function isAnswered(results: readonly PagefindHit[], sought: string[]): Promise<boolean> {
  // Of "%" Pagefind makes no query, which is answered by every page.
  if (sought.length === 0) return false;
  const first = await Promise.all(results.slice(0, looked).map((hit) => hit.data()));
  return first.some((page) => hasAll(foundOn(page), sought));
}

/** For each filter that is chosen: what its other values would leave beside the rest. */
async function othersOf(
  filters: Filters,
  ask: (chosen: Filters) => Promise<{ filters: FilterCounts }>,
): Promise<FilterCounts> {
  const counts: FilterCounts = {};
  for (const name of Object.keys(filters)) {
    const rest = Object.fromEntries(Object.entries(filters).filter(([one]) => one !== name));
    counts[name] = (await ask(rest)).filters[name] ?? {};
  }
  return counts;
}
