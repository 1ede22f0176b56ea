import { readFile } from 'node:fs/promises';
import { fingerprint } from '../import/run/fingerprint.ts';

/**
 * The importer's name: the project's version, and the first digits of its fingerprint. Whoever has the same files and
 * packages gets the same name, whatever the history of the repository.
 */
export async function importerVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  return `${version}+${fingerprint().slice(0, 7)}`;
}
