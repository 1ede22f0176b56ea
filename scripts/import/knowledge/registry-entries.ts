import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, relative } from 'node:path';
import { parse } from 'yaml';
import { refuse } from '../lines/problem.ts';

/** The entries of one of the registry's folders, by their ids in order: a file an entry, its name the id. */
export function readEntries(folder: 'districts' | 'goals' | 'indicators'): [id: string, entry: unknown][] {
  const place = new URL(`../../../content/registry/${folder}/`, import.meta.url);
  const files = readdirSync(place).filter((file) => file.endsWith('.yml'));
  return files.sort().map((file) => [basename(file, '.yml'), readEntry(new URL(file, place))]);
}

/** Reads an entry of the registry. Refuses the report at hand when the file cannot be read: its names would be missing. */
function readEntry(file: URL): unknown {
  try {
    return parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    const path = relative(process.cwd(), fileURLToPath(file));
    return refuse(path, 'registry', `Unexpected file that cannot be read (${reason}), expected an entry`, 'Mend or restore the file.'); // prettier-ignore
  }
}
