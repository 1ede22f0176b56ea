import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as z from 'zod';
import { Facts, ReportText } from '../../src/model.ts';
import type { Imported } from '../import.ts';
import { refuse } from './problem.ts';

/** A file and what it is to hold. */
interface Planned {
  file: string;
  content: string;
}

/**
 * Writes (or compares) both files of a report; returns those that are not fresh. Both are written or neither: half a
 * file is never left, nor facts beside the words of another import. What cannot be written is refused by name.
 */
export async function put(
  { facts, text }: Imported,
  factsDir: string,
  textsDir: string,
  check: boolean,
): Promise<string[]> {
  const { name } = facts.source;
  const kept = { file: join(factsDir, `${facts.id}.json`), content: json(Facts, facts, name) };
  const words = { file: join(textsDir, `${text.id}.text.json`), content: json(ReportText, text, name) };
  if (!check) {
    await writeBoth(words, kept);
    return [];
  }
  const [printed, said] = [await contentOf(kept.file), await contentOf(words.file)];
  // Words are nobody's to keep: only facts must be there.
  return [
    ...(printed === kept.content ? [] : [kept.file]),
    ...(said === null || said === words.content ? [] : [words.file]),
  ];
}

async function contentOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

/** Writes both files beside their places; when both are whole they take their places, else what was there stays. */
async function writeBoth(first: Planned, second: Planned): Promise<void> {
  try {
    for (const each of [first, second]) await toWrite(each.file, () => writePart(each));
    // A name that stands for the former file until the second has its place: going back needs no room on the disk.
    await toWrite(first.file, () => renameIfThere(first.file, former(first.file)));
    try {
      await toWrite(first.file, () => rename(part(first.file), first.file));
      await toWrite(second.file, () => rename(part(second.file), second.file));
    } catch (error) {
      await rm(first.file, { force: true });
      await renameIfThere(former(first.file), first.file);
      throw error;
    }
    await rm(former(first.file), { force: true });
  } finally {
    for (const { file } of [first, second]) await rm(part(file), { force: true }).catch(() => {}); // Told already.
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

/** What stands in the way of writing, and what to do about it. */
const obstacles: Record<string, readonly [reason: string, advice: string]> = {
  EACCES: [
    'no right to write',
    'Give yourself the right to write there, or name another folder (--facts, --texts).',
  ],
  EPERM: [
    'no right to write',
    'Give yourself the right to write there, or name another folder (--facts, --texts).',
  ],
  EROFS: ['a disk that cannot be written', 'Name another folder (--facts, --texts).'],
  ENOSPC: ['a full disk', 'Make room on the disk and import the report again.'],
  EDQUOT: ['a full quota', 'Make room on the disk and import the report again.'],
  EISDIR: ['something that is no file', 'Move it away and import the report again.'],
  ENOTDIR: ['a file where a folder should be', 'Move it away, or name another folder (--facts, --texts).'],
  EEXIST: ['a file where a folder should be', 'Move it away, or name another folder (--facts, --texts).'],
};

/** Does something for a file; what the system refuses is refused by the file's name, and nothing of it is left. */
async function toWrite(file: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const [met, advice] = obstacles[code] ?? [code, 'Look at the folder and import the report again.'];
    refuse(file, 'file-write', `Unexpected ${met}, expected to write the file`, advice);
  }
}

/** A value that fits its model; a report that gives another one is refused, and the rest of the run goes on. */
function json<T>(model: z.ZodType<T>, value: unknown, file: string): string {
  const { data, error } = model.safeParse(value);
  if (!error) return `${JSON.stringify(data, null, 1)}\n`;
  const [{ path, message }] = error.issues as [z.core.$ZodIssue];
  const reason = `Unexpected ${path.join('.')}: ${message}`;
  return refuse(file, 'model', reason, 'This is a fault of the importer: report it with the file.');
}
