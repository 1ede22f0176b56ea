import { readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { readSums } from '../../release/archive.ts';
import { sumsName } from './sums.ts';

/** How many files are looked at at once. */
const atOnce = 32;

/** How many files of a site are new or say something else than before, say the same, and are there no more. */
export interface Kept {
  rewritten: number;
  kept: number;
  gone: number;
}

/**
 * Gives each file of a new site whose sum is that of the site before it the time that it had there (its mtime), so that
 * whoever copies the site to a host with rsync sends only the others. Both say their sums themselves, which are written
 * last: a file that is younger was touched since, and is no longer what they say. The site before need not be there.
 */
export async function keepTimes(site: string, before: string): Promise<Kept> {
  const [now, earlier] = await Promise.all([sumsIn(site), sumsIn(before)]);
  const written = await stat(join(before, sumsName)).catch(() => null);
  const same = [...now].filter(([file, sum]) => earlier.get(file) === sum).map(([file]) => file);
  let kept = 0;
  for (let n = 0; n < same.length; n += atOnce)
    await Promise.all(
      same.slice(n, n + atOnce).map(async (file) => {
        const there = await stat(join(before, file)).catch(() => null);
        if (!there || there.mtimeMs > written!.mtimeMs) return;
        await utimes(join(site, file), there.atime, there.mtimeMs / 1000);
        kept++;
      }),
    );
  return {
    rewritten: now.size - kept,
    kept,
    gone: [...earlier.keys()].filter((file) => !now.has(file)).length,
  };
}

/** The sums that a site says, of the file that says them too. */
async function sumsIn(site: string): Promise<Map<string, string>> {
  const text = await readFile(join(site, sumsName), 'utf8').catch(() => null);
  return text === null ? new Map() : readSums(text).set(sumsName, text);
}
