import { createHash } from 'node:crypto';

/**
 * The name of a data release: the same facts give the same name on every machine, and any changed figure another.
 * `parts` are collections by id; their own order does not matter.
 */
export function releaseId(...parts: ReadonlyMap<string, unknown>[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const ordered = [...part].sort(([a], [b]) => (a < b ? -1 : 1));
    hash.update(JSON.stringify(ordered));
  }
  return hash.digest('hex').slice(0, 8);
}
