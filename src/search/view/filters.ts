import { collate } from '../../collate.ts';
import { kindLabels } from '../../text/kind-labels.ts';
import { searchText as text } from '../../text/search.ts';
import type { Answer } from '../answer.ts';
import type { FilterCounts } from '../pagefind.ts';
import type { Filters } from '../texts.ts';

type Name = keyof typeof text.filters;

/** The filters of the search page: what each offers, and what is chosen. */
export class FilterFields {
  readonly #selects: readonly HTMLSelectElement[];
  constructor(selects: readonly HTMLSelectElement[]) {
    this.#selects = selects;
  }

  /** What is chosen, by the filter's name. */
  get chosen(): Filters {
    return Object.fromEntries(
      this.#selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
    );
  }

  /** Offers what leaves anything, with how many pages; the newest year first. */
  offer(counts: FilterCounts): void {
    for (const select of this.#selects) {
      const { name, value } = select;
      const all = Object.entries(counts[name] ?? {})
        .filter(([one, count]) => count > 0 || one === value)
        .sort(([a], [b]) => (name === 'ar' ? collate(b, a) : collate(a, b)));
      select.replaceChildren(
        new Option(text.any[name as Name], ''),
        ...all.map(([one, count]) => new Option(text.option(one, count), one)),
      );
      select.value = value;
    }
  }

  /** Chooses by the address; gives the values that no filter has. */
  choose(wanted: Filters): string[] {
    return this.#selects.flatMap((select) => {
      const value = wanted[select.name] ?? '';
      select.value = value;
      if (select.value === value) return [];
      select.value = '';
      return [value];
    });
  }
}

/** Whether a name is left by the filters. */
export function fitsFilters({ kind, districts, years, themes }: Answer, filters: Filters): boolean {
  const { slag, stadsdel, ar, tema } = filters;
  return (
    (!slag || kindLabels[kind] === slag) &&
    (!stadsdel || districts.includes(stadsdel)) &&
    (!ar || years.includes(Number(ar))) &&
    (!tema || themes.includes(tema))
  );
}
