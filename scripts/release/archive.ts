import { strToU8, zipSync } from 'fflate';
import { sha256 } from '../../src/sha256.ts';

/**
 * The archive of a release: the CSV files of its tables and their sums, in a folder of its name. The same tables give
 * the same bytes on every machine.
 */
export function archive(version: string, files: ReadonlyMap<string, string>): Uint8Array {
  const folder = `stadsdelskollen-${version}`;
  const bytes = new Map([...files].map(([name, text]) => [name, strToU8(text)]));
  const digests = new Map([...bytes].map(([name, content]) => [name, sha256(content)]));
  const parts = new Map([...bytes, ['SHA256SUMS', strToU8(sums(digests))]]);
  const inFolder = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [`${folder}/${name}`, one]);
  // A ZIP keeps the time of writing for each part: the first that it can say.
  return zipSync(Object.fromEntries(inFolder), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** SHA-256 of files by their names, as `sha256sum -c` reads them: one line a file, in the order of names. */
export function sums(digests: ReadonlyMap<string, string>): string {
  return [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, digest]) => `${digest}  ${name}\n`)
    .join('');
}

/** What `sums` wrote: SHA-256 of files by their names. */
export function readSums(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  //  "e3b0c442…b855  data/goals.csv"
  //   ^ 64 figures  ^ two blanks
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
