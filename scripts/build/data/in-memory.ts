/** For tests: the files for download with their content. */
import type { Assembled } from '../assemble.ts';
import { data } from '../data.ts';
import { dataId, edition } from '../edition.ts';
import { published } from '../invented.ts';
import type { Published } from '../metadata/published.ts';

/** The files for download of some data, by their path below the site. */
export async function inMemory(
  { catalogue, reports }: Pick<Assembled, 'catalogue' | 'reports'>,
  by: Published = published,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const now = edition(dataId({ catalogue, reports }), by.releases);
  await data(catalogue, reports, by, now, (path, content) => void files.set(path, content));
  return files;
}
