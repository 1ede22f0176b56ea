import { fork } from 'node:child_process';
import type { Lock } from '../lock/lock.ts';
import { childEnv, nodeArgs } from './child.ts';
import type { Paths } from './folder/paths.ts';

/**
 * What the process is given: the places, the sum of what makes pages and files (see traces.ts), and how folders are named
 * (see command/run.ts).
 */
export interface Given {
  places: Paths;
  code: string;
  folders: string;
}

/** What it has made when it ends. */
export interface Made {
  /** SHA-256 of the files for download by their paths below the site. */
  digests: Map<string, string>;
  /** What the next build may take of them: see data/slow-files.ts. */
  slowLeft: string;
}

/** What the process says: once when Astro can begin, once at its end, or what it met, in words. */
export type Told = { generated: true } | { met: string } | Made;

/**
 * Makes of what is committed what the pages say, `generated` when it is written, and the files for download, `made` when
 * they stand in the site's folder. Both are rejected with what was met. It is a process of its own, whose memory is free
 * again when it ends, while Astro works on: of a thread's Node keeps most. `site` is the lock on the site that is built.
 */
export async function make(
  given: Given,
  site: Lock,
): Promise<{ generated: Promise<void>; made: Promise<Made> }> {
  const generated = Promise.withResolvers<void>();
  const made = Promise.withResolvers<Made>();
  const fail = (error: unknown) => {
    generated.reject(error);
    made.reject(error);
  };
  // Whoever waits for the first of them may not hear of the second any more.
  for (const { promise } of [generated, made]) promise.catch(() => undefined);
  const child = fork(new URL('make/process.ts', import.meta.url), [JSON.stringify(given)], {
    execArgv: nodeArgs,
    env: childEnv(),
    serialization: 'advanced',
  });
  child.on('message', (told: Told) => {
    if ('generated' in told) generated.resolve();
    else if ('met' in told) fail(new Error(told.met));
    else made.resolve(told);
  });
  child.on('error', fail);
  child.on('close', (code, signal) =>
    fail(new Error(`The process that makes the files ended with ${signal ?? `exit code ${code}`}.`)),
  );
  if (child.pid !== undefined) await site.include(child.pid);
  return { generated: generated.promise, made: made.promise };
}
