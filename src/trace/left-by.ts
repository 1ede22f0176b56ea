import { existsSync, readFileSync } from 'node:fs';

/**
 * What the build before left in a file of JSON. Null where it is not there, or was cut when the power went: what it would
 * have saved is made again, and nothing is lost.
 */
export function leftBy<T>(file: string): T | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
