import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** All that decides what the importer reads, its knowledge included. */
const parts = [
  'scripts/import',
  'src/figure',
  'src/printed-period.ts',
  'src/model.ts',
  'src/indicator-columns.ts',
  'package-lock.json',
];
const apart = /\.test\.ts$|[\\/](?:fixtures|fuzz)[\\/]/;

/**
 * The importer's name: the project's version, and the first digits of a hash of the importer's files. Whoever has the
 * same files gets the same name, whatever the history of the repository.
 */
export async function importerVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const hash = createHash('sha256');
  for (const part of parts) {
    for (const file of await filesBelow(part))
      if (!apart.test(file)) hash.update(`${file.replaceAll('\\', '/')}\0`).update(await readFile(file));
  }
  return `${version}+${hash.digest('hex').slice(0, 7)}`;
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort();
}
