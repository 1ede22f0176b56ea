import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What makes a page beside the contents that it reads (see src/trace/), and a slow file beside the rows that it holds (see
 * data/slow-files.ts): the code, the settings, and the texts written by hand. When anything of it changes,
 * all of them are made anew.
 */
const made = [
  'src',
  'content/pages',
  'public',
  'astro.config.mjs',
  'node_modules/.package-lock.json',
  'package-lock.json',
  'scripts/build/astro/pages.ts',
  'scripts/build/data',
];
/** Settings that stand in the environment. */
const variables = ['SITE_URL', 'BASE_PATH', 'TZ'];

/** The sum of all that. */
export function codeSum(): Promise<string> {
  return sumOfFiles(made);
}

/** The sum of files, and of those below folders, by name and content; of Node, and of the settings in the environment. */
export async function sumOfFiles(paths: readonly string[]): Promise<string> {
  const sum = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesOf(path)) {
      sum.update(`${file}\n`);
      sum.update(await readFile(file));
    }
  }
  sum.update(JSON.stringify([process.version, ...variables.map((name) => process.env[name] ?? null)]));
  return sum.digest('hex');
}

/** A file, or the files below a folder in the order of their names, whatever links lead to them; none where there is neither. */
async function filesOf(path: string): Promise<string[]> {
  const there = await stat(path).catch(() => null);
  if (!there?.isDirectory()) return there && !path.endsWith('.test.ts') ? [path] : [];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => filesOf(join(path, name))))).flat();
}
