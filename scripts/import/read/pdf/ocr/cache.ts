import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Pictured } from '../pictured.ts';
import type { ReadPage } from './sized.ts';
import packages from '../../../../../package.json' with { type: 'json' };

/** Where pages stand that were read before; never committed. */
const folder = new URL('../../../../../.cache/ocr/', import.meta.url);

/** What a page read from its picture depends on besides its file: the code here, and the packages that draw and read. */
export async function readerVersion(): Promise<string> {
  const hash = createHash('sha256');
  const here = new URL('./', import.meta.url);
  for (const name of (await readdir(here)).filter((each) => /(?<!\.test)\.ts$/.test(each)).sort())
    hash.update(await readFile(new URL(name, here)));
  const used = Object.entries(packages.dependencies).filter(([name]) => /tesseract|canvas|pdfjs/.test(name));
  return hash.update(JSON.stringify(used)).digest('hex');
}

/**
 * The name of a page in the cache: what it shows and the version of what reads it, so that a page is read once however
 * often the pages around it change; its file and its number where what it shows is not known.
 */
export function cacheKey(bytes: Uint8Array, { number, content, part }: Pictured, version: string): string {
  const hash = createHash('sha256').update(`${version}\n${part ? JSON.stringify(part) : ''}\n`);
  return (content ? hash.update(content) : hash.update(`${number}\n`).update(bytes)).digest('hex');
}

/** A page that was read before, null where none was. */
export async function cached(key: string): Promise<ReadPage | null> {
  try {
    return JSON.parse(await readFile(placeOf(key), 'utf8')) as ReadPage;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Keeps a page that was read. */
export async function keep(key: string, page: ReadPage): Promise<void> {
  await mkdir(folder, { recursive: true });
  const half = `${placeOf(key)}.${process.pid}`;
  await writeFile(half, JSON.stringify(page));
  await rename(half, placeOf(key));
}

function placeOf(key: string): string {
  return fileURLToPath(new URL(`${key}.json`, folder));
}
