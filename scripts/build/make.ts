import { Worker } from 'node:worker_threads';
import type { Paths } from './folder/paths.ts';

/** What the thread is given: the places, and the sum of what makes pages and files (see traces.ts). */
export interface Given {
  places: Paths;
  code: string;
}

/** What it has made when it ends. */
export interface Made {
  /** SHA-256 of the files for download by their paths below the site. */
  digests: Map<string, string>;
  /** What the next build may take of them: see data/slow-files.ts. */
  slowLeft: string;
}

/** What the thread says: once when Astro can begin, once at its end. */
export type Told = { generated: true } | Made;

/**
 * Makes of what is committed what the pages say, `generated` when it is written, and the files for download, `made` when
 * they stand in the site's folder. Both are rejected with what the thread met.
 */
export function make(given: Given): { generated: Promise<void>; made: Promise<Made> } {
  const generated = Promise.withResolvers<void>();
  const made = Promise.withResolvers<Made>();
  const fail = (error: unknown) => {
    generated.reject(error);
    made.reject(error);
  };
  // Whoever waits for the first of them may not hear of the second any more.
  made.promise.catch(() => undefined);
  const thread = new Worker(new URL('make/thread.ts', import.meta.url), { workerData: given });
  thread.on('message', (told: Told) => ('generated' in told ? generated.resolve() : made.resolve(told)));
  thread.on('error', fail);
  thread.on('exit', (code) =>
    fail(new Error(`The thread that makes the files ended with exit code ${code}.`)),
  );
  return { generated: generated.promise, made: made.promise };
}
