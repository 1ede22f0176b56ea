import { readdir } from 'node:fs/promises';

/**
 * Holds the pages that Astro says it built against the files in the folder and against what the search read of them.
 * @throws {Error} when they differ: something was lost on the way, or another build wrote into the folder.
 */
export async function expectPages(site: string, built: number, searched: number): Promise<void> {
  const files = await readdir(site, { recursive: true });
  const there = files.filter((file) => file.endsWith('.html')).length;
  if (built === there && there === searched) return;
  throw new Error(
    `Astro built ${built} pages, ${site} holds ${there}, the search read ${searched}: expected as many each time. Build again.`,
  );
}
