import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import { Facts, ReportText } from '../../src/model.ts';
import type { Imported } from '../import.ts';
import { problem, Refusal } from './problem.ts';

/** Writes (or compares) both files of a report; returns those that are not fresh. Half a file is never left. */
export async function put(
  imported: Imported,
  facts: string,
  texts: string,
  check: boolean,
): Promise<string[]> {
  const { name: source } = imported.facts.source;
  const files: [string, string, string][] = [
    [
      facts,
      `${imported.facts.id}.json`,
      `${JSON.stringify(checked(Facts, imported.facts, source), null, 1)}\n`,
    ],
    [
      texts,
      `${imported.text.id}.text.json`,
      `${JSON.stringify(checked(ReportText, imported.text, source), null, 1)}\n`,
    ],
  ];
  const stale: string[] = [];
  for (const [folder, name, content] of files) {
    const file = join(folder, name);
    if (check) {
      const there = await readFile(file, 'utf8').catch(() => null);
      // Texts are nobody's to keep: only facts must be there.
      if (there !== content && (folder === facts || there !== null)) stale.push(file);
      continue;
    }
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.part`, content);
    await rename(`${file}.part`, file);
  }
  return stale;
}

/** A value that fits its model; a report that gives another one is refused, and the rest of the run goes on. */
function checked<T>(model: z.ZodType<T>, value: unknown, source: string): T {
  const { data, error } = model.safeParse(value);
  if (!error) return data;
  const [{ path, message }] = error.issues as [z.core.$ZodIssue];
  throw new Refusal(
    problem(source, 'model', `Unexpected ${path.join('.')}: ${message}`, undefined, 'This is a fault of the importer: report it with the file.'),
  ); // prettier-ignore
}
