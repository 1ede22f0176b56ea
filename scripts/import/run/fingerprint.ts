import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registryFolder, registryFolders } from '../knowledge/registry-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the way from bytes to facts begins. */
const entry = 'scripts/import/run/work.ts';

/** What it reads besides code: lists of words, and the names that the registry knows. */
function data(): string[] {
  return [
    'scripts/import/knowledge',
    ...registryFolders.map((folder) => relative(root, registryFolder(folder))),
  ];
}

/**
 * A name for all that decides what the same bytes give: code, knowledge and packages. With Node's version it is the
 * importer's part of the cache's keys (see record.ts), and without it the importer's version in content/accuracy.yml.
 */
export function fingerprint(): string {
  const hash = createHash('sha256').update(packages());
  for (const file of importerFiles())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

interface Lock {
  packages: Record<string, { version?: string; dev?: boolean }>;
}

/** Each package with its version, without those that only tests and tools need. */
function packages(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return JSON.stringify(
    Object.entries(lock.packages).flatMap(([path, { version, dev }]) =>
      dev || !path ? [] : [path, version],
    ),
  );
}

/** The project's files that an import reads, by their paths in it, sorted. */
export function importerFiles(): string[] {
  const files = new Set<string>();
  const open = [entry];
  for (const file of open) {
    if (files.has(file)) continue;
    files.add(file);
    if (file.endsWith('.ts')) open.push(...importsOf(file));
  }
  for (const folder of data())
    for (const name of readdirSync(join(root, folder)))
      if (!name.endsWith('.ts')) files.add(`${folder}/${name}`);
  return [...files].sort();
}

//  import { rows } from '../meaning/rows.ts';    export * from '../a.ts'    import('./b.ts')
//                      ^^^^^^^^^^^
const specifier = /(?:from|import\(?)\s*'(\.[^']+)'/g;

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return Array.from(text.matchAll(specifier), ([, path]) =>
    resolve(root, dirname(file), path!).slice(root.length).replaceAll('\\', '/'),
  );
}
