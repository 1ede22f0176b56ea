import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Files } from './mdx.ts';

/** Writes files below a directory. A file that already says the same is not touched. */
export async function write(
  directory: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  for (const [path, content] of files) {
    const target = join(directory, path);
    const before = await readFile(target).catch(() => null);
    if (before?.equals(Buffer.from(content))) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
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
