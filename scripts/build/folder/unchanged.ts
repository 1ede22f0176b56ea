/** Whether the site is up to date: its inputs and all its files are as the build before left them. Then nothing is built. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sha256 } from '../../../src/sha256.ts';
import type { Paths } from './paths.ts';
import { sumsOfSite } from './sums.ts';
import { sumOfFiles } from '../astro/traces.ts';

type Places = Pick<
  Paths,
  'factsDir' | 'registryDir' | 'releasesDir' | 'generatedDir' | 'textsDir' | 'dist' | 'unchanged'
>;

/** What every site is made of beside the folders that the environment names: the packages too, as they are installed. */
const project = [
  'astro.config.mjs',
  'content/accuracy.yml',
  'content/pages',
  'node_modules/.package-lock.json',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** The sum of all that a site is made of. */
export function sumOfInputs({ factsDir, registryDir, releasesDir, textsDir }: Places): Promise<string> {
  const texts = textsDir === null ? [] : [textsDir];
  return sumOfFiles([...project, factsDir, registryDir, releasesDir, ...texts]);
}

/**
 * How many files the site has, when it was made of these inputs and it and the generated folder have the bytes that were
 * written, and nothing else; null when it must be built.
 */
export async function unchangedFiles(inputs: string, places: Places): Promise<number | null> {
  const before = await readFile(places.unchanged, 'utf8').catch(() => null);
  if (!before?.startsWith(inputs)) return null;
  const sums = await sumsOfSite(places.dist).catch(() => null);
  if (!sums) return null;
  for (const [name, text] of sums)
    if ((await readFile(join(places.dist, name), 'utf8').catch(() => null)) !== text) return null;
  if (before !== (await told(inputs, sums, places))) return null;
  if (await holdsWhatNoBuildWrites(places.dist)) return null;
  return [...sums.values()].join('').split('\n').length;
}

/** Links, and folders without a file: no sum tells of them. */
async function holdsWhatNoBuildWrites(site: string): Promise<boolean> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const filled = new Set(entries.map(({ parentPath }) => resolve(parentPath)));
  return entries.some((entry) =>
    entry.isDirectory() ? !filled.has(resolve(entry.parentPath, entry.name)) : !entry.isFile(),
  );
}

/** Leaves to the next build what the site in its place was made of, `sums` being its own. */
export async function leaveUnchanged(
  inputs: string,
  sums: ReadonlyMap<string, string>,
  places: Places,
): Promise<void> {
  await writeFile(places.unchanged, await told(inputs, sums, places));
}

async function told(inputs: string, sums: ReadonlyMap<string, string>, places: Places): Promise<string> {
  return `${inputs} ${await sumOfFiles([places.generatedDir])} ${sha256([...sums.values()].join(''))}\n`;
}
