import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { expectOnce, refusedAs } from './job.ts';
import type { Asked } from './options.ts';
import { report } from './print.ts';
import { refuse } from '../lines/problem.ts';
import { placesIn, put } from './put.ts';

/** What tells a facts file from another one: the build holds all of it against the model. */
const Head = z.object({ id: z.string(), source: z.object({ name: z.string() }) });

/**
 * Puts the parts of an import together, folders with facts and with texts or without, as if one run had made them: a
 * second report of the same id is refused. Returns the exit code.
 */
export async function merge({ paths, facts: factsDir, texts: textsDir }: Asked): Promise<number> {
  const places = placesIn(factsDir, textsDir);
  const seen = new Map<string, string>();
  let [reports, refused] = [0, 0];
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      refused++;
      report(refusedAs(error).refused);
    }
  };
  const found: Found[] = [];
  for (const folder of paths)
    await attempt(async () => {
      for (const name of await factsIn(folder))
        await attempt(async () => void found.push(await read(folder, name)));
    });
  for (const each of found.sort((a, b) => (a.name < b.name ? -1 : 1)))
    await attempt(async () => {
      expectOnce(each, seen);
      await put(each, places);
      reports++;
    });
  process.stdout.write(`${paths.length} parts, ${reports} reports merged, ${refused} refused\n`);
  return refused ? 1 : 0;
}

interface Found {
  id: string;
  /** The file that the report came in. */
  name: string;
  facts: string;
  text: string | null;
}

/** The names of the facts files in a folder. Refuses what holds none. */
async function factsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => null);
  const facts = names?.filter((name) => name.endsWith('.json') && !name.endsWith('.text.json')) ?? [];
  if (facts.length > 0) return facts.sort();
  const met = names ? 'folder without facts' : 'path that is no folder';
  return refuse(folder, 'merge', `Unexpected ${met}, expected the folder of a part`, 'Check the path.');
}

async function read(folder: string, name: string): Promise<Found> {
  const file = join(folder, name);
  const facts = await readFile(file, 'utf8');
  const head = Head.safeParse(parsed(facts));
  if (!head.success || head.data.id !== basename(name, '.json'))
    return refuse(file, 'merge', 'Unexpected file, expected the facts of a report', 'Import the part again.');
  const { id, source } = head.data;
  const text = await readFile(placesIn(folder, folder).text(id), 'utf8').catch(() => null);
  return { id, name: source.name, facts, text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
