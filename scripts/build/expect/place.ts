import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stopAt } from '../problem.ts';

/**
 * Sees to it, before the work, that the finished site can take the place of the last one with a rename, and that
 * nothing else goes with the last one.
 * @throws {BuildError} naming what stands there instead of a site on the file system of `work`.
 */
export async function expectPlace(dist: string, work: string): Promise<void> {
  const met = await obstacle(dist, work);
  if (met) stopAt([{ file: dist, line: null, rule: 'dist-place', subject: dist, ...met }]);
}

/**
 * Sees to it that the site is built on the project's disk: Astro moves files from the project's folder into it.
 * @throws {BuildError} naming the site.
 */
export async function expectDisk(dist: string, work: string, project = '.'): Promise<void> {
  if ((await stat(work)).dev === (await stat(project)).dev) return;
  const reason = "is on another disk than the project, expected the project's";
  const todo = 'Build without DIST_DIR, and copy dist/ there.';
  stopAt([{ file: dist, line: null, rule: 'dist-place', subject: dist, reason, todo }]);
}

async function obstacle(dist: string, work: string): Promise<{ reason: string; todo: string } | null> {
  const there = await lstat(dist).catch(() => null);
  if (there === null) return null;
  if (there.isSymbolicLink())
    return {
      reason: 'is a link, expected a folder',
      todo: 'Name the folder that it leads to (DIST_DIR), or remove the link.',
    };
  if (!there.isDirectory())
    return {
      reason: 'is no folder, expected the last site or nothing',
      todo: 'Move it away, or name another folder (DIST_DIR).',
    };
  if (there.dev !== (await stat(work)).dev)
    return {
      reason: `is on another disk than ${work}, expected the same: a site takes its place in one step`,
      todo: `Name a folder inside it: DIST_DIR=${join(dist, 'site')}.`,
    };
  const names = await readdir(dist);
  if (names.length > 0 && !names.includes('index.html'))
    return {
      reason: 'holds files but no index.html, expected the last site: they would be removed',
      todo: 'Name another folder (DIST_DIR), or empty this one.',
    };
  return null;
}
