import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sumsPath } from '../../src/dictionary/files.ts';
import { sha256, sums } from '../release/archive.ts';

/** The file of sums, in the folder that it is about. */
const name = sumsPath.split('/').at(-1)!;

/** The sums of all data files below a folder: every file but pages, and but the sums themselves. */
export async function sumsOfData(folder: string): Promise<Map<string, string>> {
  return sumsOf(folder, (path) => !path.endsWith('.html'));
}

/** The sums of a whole site, pages and the sums of the data too; nothing may be written after them. */
export async function sumsOfSite(folder: string): Promise<Map<string, string>> {
  return sumsOf(folder, () => true);
}

/** The sums of files below a folder, as `sha256sum -c SHA256SUMS` there reads them. */
async function sumsOf(folder: string, counts: (path: string) => boolean): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path !== name && counts(path));
  const digests = new Map<string, string>();
  for (const path of paths) digests.set(path, sha256(await readFile(join(folder, path))));
  return new Map([[name, sums(digests)]]);
}
