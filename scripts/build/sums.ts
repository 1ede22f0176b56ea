import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { sumsPath } from '../../src/dictionary/files.ts';
import { sha256, sums } from '../release/archive.ts';

/** The file of sums, in the folder that it is about. */
const name = sumsPath.split('/').at(-1)!;

/**
 * The sums of all data files below a folder, as `sha256sum -c SHA256SUMS` there reads them: every file but pages, and
 * but the sums themselves.
 */
export async function sumsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html') && entry.name !== name)
    .map((entry) => join(entry.parentPath, entry.name));
  const digests = new Map<string, string>();
  for (const path of paths)
    digests.set(relative(folder, path).replaceAll('\\', '/'), sha256(await readFile(path)));
  return new Map([[name, sums(digests)]]);
}
