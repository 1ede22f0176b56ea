import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NewEntry } from './new-entry.ts';

/**
 * Puts entries into the registry's folder: all of them whole, or none. A file that is there is never written over.
 * @throws {Error} when a file is there already, or cannot be written; then nothing has been put.
 */
export async function putNew(directory: string, entries: readonly NewEntry[]): Promise<void> {
  const parts: string[] = [];
  const put: string[] = [];
  try {
    for (const { path, text } of entries) {
      const file = join(directory, path);
      await mkdir(dirname(file), { recursive: true });
      parts.push(`${file}.part`);
      await writeFile(`${file}.part`, text);
    }
    for (const { path } of entries) {
      const file = join(directory, path);
      // Unlike a renaming, a link fails where a file is.
      await link(`${file}.part`, file);
      put.push(file);
    }
  } catch (error) {
    await Promise.all(put.map((file) => rm(file)));
    throw error;
  } finally {
    await Promise.all(parts.map((part) => rm(part, { force: true })));
  }
}
