import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Writes Pagefind's index of a built site into its folder `pagefind`. */
export async function search(site: string): Promise<{ pages: number }> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    const failed = [...errors, ...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(`pagefind: ${failed.join('; ')}`);
    return { pages: added.page_count };
  } finally {
    await close();
  }
}
