import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below two folders that only one of them has, or that are not the same bytes; their paths in there. */
export function differing(one: string, other: string): string[] {
  const [here, there] = [filesIn(one), new Set(filesIn(other))];
  const missing = [...there].filter((file) => !here.includes(file));
  return [
    ...missing,
    ...here.filter(
      (file) => !there.has(file) || !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
    ),
  ];
}

/** The paths of all files below a folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
