import { readFile } from 'node:fs/promises';
import { problem } from '../lines/problem.ts';
import { type Told, told } from './job.ts';
import type { Places, Written } from './put.ts';

/** What to say where a report takes the place of another file's facts: a new edition, or two reports of one name. */
export async function replaced({ id, facts }: Written, places: Places): Promise<Told | null> {
  const [before, now] = [sourceIn(await readFile(places.facts(id), 'utf8').catch(() => '')), sourceIn(facts)];
  if (before === null || now === null || before.sha256 === now.sha256) return null;
  const other = before.name === now.name ? 'another file of that name' : before.name;
  return told(
    problem(
      now.name,
      'report-replaced',
      `Unexpected ${id}, which is there already from ${other}, expected a new report or the same file: it takes its place`,
      undefined,
      `Look at what differs (git diff ${places.facts(id)}, if the facts before are committed). For a new edition that is all; if both are reports of their own, one has another year or kind than its title says.`,
    ),
  );
}

/** The file that facts were read from; null where there are none. */
function sourceIn(facts: string): { name: string; sha256: string } | null {
  try {
    const { source } = JSON.parse(facts) as { source?: { name: string; sha256: string } };
    return source ?? null;
  } catch {
    return null;
  }
}
