import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Put } from '../data/put.ts';

/** Files by their paths below a directory, each made when its turn comes. */
type InTurn = Iterable<readonly [path: string, content: string | Uint8Array]>;

/** Writes files below a directory, and returns their paths. A file that already says the same is not touched. */
export async function write(directory: string, files: InTurn): Promise<ReadonlySet<string>> {
  const put = putBelow(directory);
  const written = new Set<string>();
  for (const [path, content] of files) {
    const before = await readFile(join(directory, path)).catch(() => null);
    if (!before?.equals(Buffer.from(content))) put(path, content);
    written.add(path);
  }
  return written;
}

/** Writes each file below a directory as soon as it is made; thousands of small ones are written sooner without turns. */
export function putBelow(directory: string): Put {
  const there = new Set<string>();
  return (path, content) => {
    const target = join(directory, path);
    const folder = dirname(target);
    if (!there.has(folder)) mkdirSync(folder, { recursive: true });
    there.add(folder);
    writeFileSync(target, content);
  };
}

/** Makes a directory hold these files and nothing else. */
export async function replace(directory: string, files: InTurn): Promise<void> {
  const written = await write(directory, files);
  const present = await readdir(directory, { recursive: true, withFileTypes: true });
  const stale = present
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !written.has(relative(directory, path).replaceAll('\\', '/')));
  await Promise.all(stale.map((path) => rm(path)));
}
