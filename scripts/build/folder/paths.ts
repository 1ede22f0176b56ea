import { join } from 'node:path';

/** Where the build reads and writes, relative to the project's root. */
export interface Paths {
  factsDir: string;
  registryDir: string;
  generatedDir: string;
  /** The reports' own words; null where they are not shown. */
  textsDir: string | null;
  /** The releases of the data. */
  releasesDir: string;
  /** The finished site. */
  dist: string;
  /** Where the next site is built, and where the old one waits for a moment: on the file system of dist. */
  staging: string;
  old: string;
  /** What the pages of dist were made of, and what those of the next site are: see src/trace/page.ts. */
  traces: string;
  nextTraces: string;
  /** What the slow files of dist were made of, and what those of the next site are: see data/slow-files.ts. */
  slowFiles: string;
  nextSlowFiles: string;
  /** What all of dist was made of, and what it is: see unchanged.ts. */
  unchanged: string;
  /** Says which build is at work on dist. */
  lock: string;
}

/**
 * The project’s own folders, or those that a variable names (an empty one names none): FACTS_DIR, REGISTRY_DIR,
 * GENERATED_DIR, RELEASES_DIR, TEXTS_DIR, DIST_DIR. A build of another dist shares no folder that it writes with the project's own.
 */
export function paths(environment: NodeJS.ProcessEnv = process.env): Paths {
  const own = environment['DIST_DIR'];
  const dist = own || 'dist';
  const work = own ? `${own.replace(/[\\/]+$/, '')}.build` : '.build/site';
  return {
    factsDir: environment['FACTS_DIR'] || 'content/facts',
    registryDir: environment['REGISTRY_DIR'] || 'content/registry',
    releasesDir: environment['RELEASES_DIR'] || 'content/releases',
    generatedDir: environment['GENERATED_DIR'] || (own ? join(work, 'generated') : 'content/generated'),
    textsDir: environment['TEXTS_DIR'] || null,
    dist,
    staging: join(work, 'next'),
    old: join(work, 'old'),
    traces: join(work, 'traces.json'),
    nextTraces: join(work, 'next-traces.json'),
    slowFiles: join(work, 'slow-files.json'),
    nextSlowFiles: join(work, 'next-slow-files.json'),
    unchanged: join(work, 'unchanged'),
    lock: join(work, 'lock'),
  };
}
