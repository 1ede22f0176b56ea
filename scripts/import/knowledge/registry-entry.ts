import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { parse } from 'yaml';
import { refuse } from '../lines/problem.ts';

/** Reads an entry of the registry. Refuses the report at hand when the file cannot be read: its names would be missing. */
export function readEntry(file: URL): unknown {
  try {
    return parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    const path = relative(process.cwd(), fileURLToPath(file));
    return refuse(path, 'registry', `Unexpected file that cannot be read (${reason}), expected an entry`, 'Mend or restore the file.'); // prettier-ignore
  }
}
