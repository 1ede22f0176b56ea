import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { obstacle } from '../../obstacle.ts';
import { refuse } from '../lines/problem.ts';

/** A report's two files, as they are to be written. */
export interface Written {
  id: string;
  facts: string;
  /** Null where its words are not kept. */
  text: string | null;
}

/** Where the files of a report stand. */
export interface Places {
  facts(id: string): string;
  text(id: string): string;
}

/** The places below two folders: `<id>.json` and `<id>.text.json`. */
export function placesIn(factsDir: string, textsDir: string): Places {
  return {
    facts: (id) => join(factsDir, `${id}.json`),
    text: (id) => join(textsDir, `${id}${textEnd}`),
  };
}

const textEnd = '.text.json';

/**
 * Writes both files of a report, or neither: half a file is never left, nor facts beside the words of another import.
 * What cannot be written is refused by name.
 */
export async function put({ id, facts, text }: Written, places: Places): Promise<void> {
  const words = text === null ? [] : [{ file: places.text(id), content: text }];
  await writeAll([...words, { file: places.facts(id), content: facts }]);
}

/** The files of a report that are not what it gives. Words are nobody's to keep: only facts must be there. */
export async function staleFiles({ id, facts, text }: Written, places: Places): Promise<string[]> {
  const [printed, said] = [await contentOf(places.facts(id)), await contentOf(places.text(id))];
  return [
    ...(printed === facts ? [] : [places.facts(id)]),
    ...(said === null || said === text ? [] : [places.text(id)]),
  ];
}

/** Clears away what killed runs have left. A report whose facts were not in place yet gets its former words back. */
export async function recoverPuts(factsDir: string, textsDir: string): Promise<void> {
  const { facts, text } = placesIn(factsDir, textsDir);
  const restored = new Set<string>();
  for (const file of await leftIn(textsDir, former(textEnd))) {
    const id = basename(file, former(textEnd));
    if (!existsSync(part(facts(id))) && existsSync(text(id))) await rm(file);
    else {
      await rename(file, text(id));
      restored.add(id);
    }
  }
  for (const file of await leftIn(factsDir, part('.json'))) {
    const id = basename(file, part('.json'));
    // There were no former words: the new ones have their place, and no facts beside them.
    if (!existsSync(part(text(id))) && !restored.has(id)) await rm(text(id), { force: true });
    await rm(file);
  }
  for (const file of await leftIn(textsDir, part(textEnd))) await rm(file);
}

async function leftIn(folder: string, end: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(end)).map((name) => join(folder, name));
}

async function contentOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

/** A file and what it is to hold. */
interface Planned {
  file: string;
  content: string;
}

/** Writes files beside their places; when all are whole they take their places, else what was there stays. */
async function writeAll(files: readonly Planned[]): Promise<void> {
  const all = files.map(({ file }) => file);
  const first = all.slice(0, -1);
  try {
    for (const each of files) await toWrite(each.file, () => writePart(each));
    // A name that stands for a former file until the last has its place: going back needs no room on the disk.
    for (const file of first) await toWrite(file, () => renameIfThere(file, former(file)));
    try {
      for (const file of all) await toWrite(file, () => rename(part(file), file));
    } catch (error) {
      for (const file of first) {
        await rm(file, { force: true });
        await renameIfThere(former(file), file);
      }
      throw error;
    }
    for (const file of first) await rm(former(file), { force: true });
  } finally {
    for (const file of all) await rm(part(file), { force: true }).catch(() => {}); // Told already.
  }
}

const part = (file: string) => `${file}.part`;
const former = (file: string) => `${file}.old`;

async function writePart({ file, content }: Planned): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const there = await stat(file).catch(() => null);
  if (there && !there.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  await writeFile(part(file), content);
}

async function renameIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** Does something for a file; what the system refuses is refused by the file's name, and nothing of it is left. */
async function toWrite(file: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const found = obstacle(error, '--facts, --texts');
    if (!found) throw error;
    refuse(file, 'file-write', `Unexpected ${found.met}, expected to write the file`, found.advice);
  }
}
