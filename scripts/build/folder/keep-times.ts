import { readFile, readdir, stat, utimes } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** How many files are read at once. */
const atOnce = 32;

/** How many files of a site are new or say something else than before, say the same, and are there no more. */
export interface Kept {
  rewritten: number;
  kept: number;
  gone: number;
}

/**
 * Gives each file of a new site whose bytes are those of the site before it the time that it had there, so that whoever
 * copies the site to a host sends only the others. The site before need not be there.
 */
export async function keepTimes(site: string, before: string): Promise<Kept> {
  const [files, earlier] = await Promise.all([filesIn(site), filesIn(before).catch(() => [])]);
  const there = new Set(earlier);
  let kept = 0;
  for (let n = 0; n < files.length; n += atOnce)
    await Promise.all(
      files.slice(n, n + atOnce).map(async (file) => {
        if (!there.has(file) || !(await same(join(site, file), join(before, file)))) return;
        const { atime, mtimeMs } = await stat(join(before, file));
        await utimes(join(site, file), atime, mtimeMs / 1000);
        kept++;
      }),
    );
  const now = new Set(files);
  return { rewritten: files.length - kept, kept, gone: earlier.filter((file) => !now.has(file)).length };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function same(one: string, other: string): Promise<boolean> {
  const sizes = await Promise.all([stat(one), stat(other)]);
  if (sizes[0].size !== sizes[1].size) return false;
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}
