import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csv } from '../../src/csv.ts';
import { archivePath, changeRows, changesPath } from '../../src/release-files.ts';
import type { Release } from '../../src/releases.ts';
import { sha256 } from '../../src/sha256.ts';

/**
 * What is kept of the newest releases, at addresses that stay: each one's archive, and its changes as a table.
 * @throws naming an archive that is not there or is not what its release says.
 */
export async function released(
  directory: string,
  releases: readonly Release[],
  kept: number,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const release of releases) files.set(changesPath(release).slice(1), csv(...changeRows(release)));
  for (const release of releases.slice(0, kept))
    files.set(archivePath(release).slice(1), await archiveOf(directory, release));
  return files;
}

async function archiveOf(directory: string, { version, archive }: Release): Promise<Uint8Array> {
  const file = join(directory, `${version}.zip`);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null || sha256(bytes) !== archive.sha256)
    throw new Error(
      `${file}: ${bytes ? 'not the file that' : 'no such file, which'} ${version}.yml names by its sum. Restore it from the repository: a release is never edited.`,
    );
  return bytes;
}
