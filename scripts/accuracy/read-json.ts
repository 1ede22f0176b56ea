import { readFile } from 'node:fs/promises';

/** What a JSON file holds. Rejects with the file's name where it is none. */
export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}, expected JSON. Mend or restore the file.`);
  }
}
