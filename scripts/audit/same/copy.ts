import { cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a clone of the project does not have, or what a build writes. */
const left = ['.git', '.build', '.cache', '.texts', 'dist', 'node_modules', 'content/generated'];

/** What tools keep in node_modules from one run to the next. */
const caches = ['.astro', '.vite', '.cache'];

/** Copies the project as a clone has it to a new folder on the same file system, its packages as links to the same files. */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync('.'))
    if (!left.includes(name))
      cpSync(name, join(to, name), { recursive: true, filter: (from) => !left.includes(from) });
  linkFolder('node_modules', join(to, 'node_modules'));
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)];
    if (caches.includes(entry.name)) continue;
    if (entry.isDirectory()) linkFolder(here, there);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(here), there);
    else linkSync(here, there);
  }
}
