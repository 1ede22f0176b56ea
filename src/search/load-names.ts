import { nameSearch, type NameSearch } from './name-search.ts';
import type { Names } from './names.ts';

let loading: Promise<NameSearch> | null = null;

/**
 * The search among names, fetched once a page and tried anew when it could not be.
 * @throws {Error} when the file cannot be fetched.
 */
export function loadNames(url: string): Promise<NameSearch> {
  loading ??= fetch(url)
    .then(async (response) => {
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return nameSearch((await response.json()) as Names);
    })
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
