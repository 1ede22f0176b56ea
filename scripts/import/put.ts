import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as z from 'zod';
import { Facts, ReportText } from '../../src/model.ts';
import type { Imported } from '../import.ts';
import { refuse } from './problem.ts';

/** Writes (or compares) both files of a report; returns those that are not fresh. Half a file is never left. */
export async function put(
  { facts, text }: Imported,
  factsDir: string,
  textsDir: string,
  check: boolean,
): Promise<string[]> {
  const { name } = facts.source;
  const files = [
    { file: join(factsDir, `${facts.id}.json`), content: json(Facts, facts, name), kept: true },
    // Texts are nobody's to keep: only facts must be there.
    { file: join(textsDir, `${text.id}.text.json`), content: json(ReportText, text, name), kept: false },
  ];
  const stale: string[] = [];
  for (const { file, content, kept } of files) {
    if (check) {
      const there = await readFile(file, 'utf8').catch(() => null);
      if (there !== content && (kept || there !== null)) stale.push(file);
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.part`, content);
    await rename(`${file}.part`, file);
  }
  return stale;
}

/** A value that fits its model; a report that gives another one is refused, and the rest of the run goes on. */
function json<T>(model: z.ZodType<T>, value: unknown, file: string): string {
  const { data, error } = model.safeParse(value);
  if (!error) return `${JSON.stringify(data, null, 1)}\n`;
  const [{ path, message }] = error.issues as [z.core.$ZodIssue];
  const reason = `Unexpected ${path.join('.')}: ${message}`;
  return refuse(file, 'model', reason, 'This is a fault of the importer: report it with the file.');
}
