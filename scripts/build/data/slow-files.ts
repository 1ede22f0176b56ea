/** A cache of files that are slow to make: they are taken from the site before when made of the same, by the same code. */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftBy } from '../../../src/trace/left-by.ts';

/** Makes a file by its path below the site, or takes it: `of` is all that it is made of, as JSON tells it apart. */
export type SlowFile = (path: string, of: unknown, make: () => Uint8Array) => Uint8Array;

/** What one build leaves to the next: sums of what each file was made of, and of what was made. */
interface Left {
  code: string;
  files: Record<string, { of: string; made: string }>;
}

/** Always makes it. */
export const madeAnew: SlowFile = (_path, _of, make) => make();

/**
 * Takes what it can: `before` is the file that the build before left, `site` its site, `code` the sum of what makes the
 * files. Only a file that still has the bytes that were written is taken. `left` is the text for the next build.
 */
export function slowFiles(
  before: string,
  site: string,
  code: string,
): { slow: SlowFile; left: () => string } {
  const found = leftBy<Left>(before);
  const known = new Map(found?.code === code ? Object.entries(found.files) : []);
  const files: Left['files'] = {};
  return {
    slow: (path, of, make) => {
      const sum = sumOf(JSON.stringify(of));
      const earlier = known.get(path);
      const there = earlier?.of === sum ? bytesOf(join(site, path)) : null;
      const bytes = there && sumOf(there) === earlier?.made ? there : make();
      files[path] = { of: sum, made: bytes === there ? earlier!.made : sumOf(bytes) };
      return bytes;
    },
    left: () => JSON.stringify({ code, files } satisfies Left),
  };
}

function bytesOf(path: string): Uint8Array | null {
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
}

function sumOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64');
}
