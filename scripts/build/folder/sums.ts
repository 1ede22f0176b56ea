import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { sumsPath } from '../../../src/dictionary/files.ts';
import { sha256 } from '../../../src/sha256.ts';
import { sums } from '../../release/archive.ts';

/** The file of sums, in the folder that it is about. */
export const sumsName = basename(sumsPath);
const dataFolder = dirname(sumsPath).slice(1);

/**
 * The sums of all data files of a site: every file but pages, and but the sums themselves. `known` are sums by paths
 * below the site, of files that are not read again; those that are read come to them.
 */
export async function sumsOfData(
  site: string,
  known = new Map<string, string>(),
): Promise<Map<string, string>> {
  return sumsOf(site, `${dataFolder}/`, (path) => !path.endsWith('.html'), known);
}

/** The sums of a whole site, pages and the sums of the data too; nothing may be written after them. */
export async function sumsOfSite(
  site: string,
  known = new Map<string, string>(),
): Promise<Map<string, string>> {
  return sumsOf(site, '', () => true, known);
}

/** The sums of files below a folder of a site, as `sha256sum -c SHA256SUMS` there reads them. */
async function sumsOf(
  site: string,
  folder: string,
  counts: (path: string) => boolean,
  known: Map<string, string>,
): Promise<Map<string, string>> {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path !== folder + sumsName && counts(path));
  for (const path of paths) if (!known.has(path)) known.set(path, sha256(await readFile(join(site, path))));
  const inFolder = paths.map((path) => [path.slice(folder.length), known.get(path)!] as const);
  return new Map([[folder + sumsName, sums(new Map(inFolder))]]);
}
