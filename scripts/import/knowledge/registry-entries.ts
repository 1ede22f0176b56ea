import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse } from 'yaml';
import { refuse } from '../lines/problem.ts';
import { registryFolder, type RegistryFolder } from './registry-folder.ts';

/** The entries of one of the registry's folders, by their ids in order: a file an entry, its name the id. */
export function readEntries(folder: RegistryFolder): [id: string, entry: unknown][] {
  const place = registryFolder(folder);
  const files = readdirSync(place).filter((file) => file.endsWith('.yml'));
  return files.sort().map((file) => [basename(file, '.yml'), readEntry(join(place, file))]);
}

/** Reads an entry of the registry. Refuses the report at hand when the file cannot be read: its names would be missing. */
function readEntry(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    return refuse(relative(process.cwd(), file), 'registry', `Unexpected file that cannot be read (${reason}), expected an entry`, 'Mend or restore the file.'); // prettier-ignore
  }
}
