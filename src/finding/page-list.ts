import type { FindingPage } from './cut.ts';

/** The way from one page of a rule to its others. */
export interface PageList {
  /** The pages before and after this one, where those of its year are folded. */
  beside: { page: FindingPage; way: 'prev' | 'next' }[];
  /** The other pages by year, null for the first of all. */
  years: { year: number | null; pages: FindingPage[]; folded: boolean }[];
}

/** A year of more pages than this stands folded: all of them would be more stops than the findings are. */
const few = 2;

/** What a page of a rule links to: all its other pages, of which only a few stand open. */
export function pageList(pages: readonly FindingPage[], page: FindingPage): PageList {
  const years = [
    ...Map.groupBy(
      pages.filter((one) => one !== page),
      ({ year }) => year,
    ),
  ].map(([year, some]) => ({ year, pages: some, folded: some.length > few }));
  const at = pages.indexOf(page);
  const isFolded = years.some(({ year, folded }) => folded && year === page.year);
  const [before, after] = isFolded ? [pages[at - 1], pages[at + 1]] : [];
  return {
    beside: [
      ...(before ? [{ page: before, way: 'prev' as const }] : []),
      ...(after ? [{ page: after, way: 'next' as const }] : []),
    ],
    years,
  };
}
