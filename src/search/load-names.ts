import { unpackNames, type PackedNames } from './columns.ts';
import { nameSearch, type NameSearch } from './name-search.ts';

let loading: Promise<NameSearch> | null = null;

/**
 * The search among names, fetched once a page and tried anew when it could not be.
 * @throws {Error} when the file cannot be fetched.
 */
export function loadNames(url: string): Promise<NameSearch> {
  loading ??= fetch(url)
    .then(async (response) => {
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return nameSearch(unpackNames((await response.json()) as PackedNames));
    })
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
