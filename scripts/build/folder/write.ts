import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Put } from '../data/put.ts';
import type { Files } from '../mdx.ts';

/** Writes files below a directory. A file that already says the same is not touched. */
export async function write(
  directory: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const put = putBelow(directory);
  for (const [path, content] of files) {
    const before = await readFile(join(directory, path)).catch(() => null);
    if (!before?.equals(Buffer.from(content))) put(path, content);
  }
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
export async function replace(directory: string, files: Files): Promise<void> {
  await write(directory, files);
  const present = await readdir(directory, { recursive: true, withFileTypes: true });
  const stale = present
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !files.has(relative(directory, path).replaceAll('\\', '/')));
  await Promise.all(stale.map((path) => rm(path)));
}
