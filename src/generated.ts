/**
 * What the build made for the pages, read from its files. Astro would keep collections of it in one module and bundle
 * that: at 416 reports 180 MB of data are a gigabyte to the bundler.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';

const folder = process.env['GENERATED_DIR'] || 'content/generated';

/**
 * The entries of one kind by their ids, in the order of these.
 * @throws {z.ZodError} for an entry that is not what the schema says.
 */
export function generated<T extends { id: string }>(kind: string, schema: z.ZodType<T>): Map<string, T> {
  const entries = read(join(folder, 'data', `${kind}.json`)) as unknown[];
  return inOrder(entries.map((entry) => checked(schema, entry)).map((entry) => [entry.id, entry]));
}

/**
 * One entry for each file of a folder, by the file's name without its ending, in the order of these; none where there is
 * no folder.
 * @throws {z.ZodError} for a file that is not what the schema says.
 */
export function eachFile<T>(directory: string, ending: string, schema: z.ZodType<T>): Map<string, T> {
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(ending)) : [];
  return inOrder(
    names.map((name) => [name.slice(0, -ending.length), checked(schema, read(join(directory, name)))]),
  );
}

/** The folder with the facts of each report as they are after the corrections; content/facts holds them as imported. */
export const factsFolder = join(folder, 'facts');

/** The folder with the reports' own words, only on a machine that has them; else empty. */
export const textsFolder = process.env['TEXTS_DIR'] || '';

/** What was read, when it is what the schema says: the copy that the schema makes of it takes half as much memory again. */
function checked<T>(schema: z.ZodType<T>, entry: unknown): T {
  schema.parse(entry);
  return entry as T;
}

function read(file: string): unknown {
  const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
  shareTexts(found);
  return found;
}

/** Longer texts seldom stand twice. */
const longest = 60;
const shared = new Map<string, string>();

/** Makes a text that stands in many places of what was read one: names, units, codes and lines of a board's reports. */
function shareTexts(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (typeof field !== 'string') shareTexts(field);
    else if (field.length <= longest) {
      const known = shared.get(field);
      if (known === undefined) shared.set(field, field);
      else fields[key] = known;
    }
  }
}

function inOrder<T>(entries: [string, T][]): Map<string, T> {
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
