import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { getSystemErrorName, stripVTControlCharacters } from 'node:util';
import { type Lock, lock } from '../lock/lock.ts';
import type { Built, Told, Written } from './astro/pages.ts';
import { childEnv, nodeArgs } from './child.ts';

/** The lines of Astro's output that make a build worthless, although Astro may end with exit code 0. */
export function astroErrors(output: string): string[] {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.includes('[ERROR]'));
}

//     at Object.build (file:///…/astro/dist/core/build/index.js:38:9)
/** Output without the lines that say where in a program an error came from: they name none of the project's files. */
function withoutStacks(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n');
}

//   [Error: ENOSPC: no space left on device, write]        No space left on device (os error 28)
//           ^^^^^^                                                                            ^^
//   [ERROR] [build] Caught error rendering /sok/: Error: ENOSPC: no space left on device, write
//                                                        ^^^^^^
/** The error of the system that Astro's output ends on, as whoever met it would have thrown it; null for another. */
export function systemError(output: string, path: string): Error | null {
  const [, name, number] = /\bError: (E[A-Z]+): |\(os error (\d+)\)/.exec(output) ?? [];
  const code = name ?? (number ? getSystemErrorName(-Number(number)) : null);
  return code ? Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: 'write' }) : null;
}

/** What pages may be taken of instead of being made: see src/trace/page.ts. */
export interface Traces {
  /** The file that the build before left, and the one that this build leaves. */
  before: string;
  next: string;
  /** The site before. */
  pages: string;
  /** The sum of what makes all pages. */
  code: string;
}

/** Astro's own folders (.astro, node_modules/.astro) are the project's, whatever the folder that it builds into. */
const ownFolders = '.build/astro.lock';

/**
 * Builds the site into a directory, in a process of its own with the Node that runs this; it ends when this one does.
 * One Astro of a project waits for another: what is returned is at work, and `done` when the pages are there. Astro is
 * loaded at once and begins when what it builds of is there, `generated`. `site` is the lock on the site that is built;
 * `onWritten` hears of every file that is written, of pages in the order in which they are made. `done` is rejected with Astro's
 * output when it fails, or reports an error and goes on all the same.
 */
export async function astro(
  outDir: string,
  generatedDir: string,
  traces: Traces,
  generated: Promise<void>,
  site: Lock,
  onWritten: (one: Written) => void,
): Promise<{ done: Promise<Built> }> {
  const folders = await lock(ownFolders, {
    what: 'npm run build',
    of: '.astro and node_modules/.astro',
    wait: true,
    tell: console.log,
  });
  const entry = fileURLToPath(new URL('astro/build.ts', import.meta.url));
  const child = spawn(process.execPath, [...nodeArgs, entry, outDir], {
    env: {
      ...childEnv(),
      GENERATED_DIR: generatedDir,
      TRACES_BEFORE: traces.before,
      TRACES_NEXT: traces.next,
      PAGES_BEFORE: traces.pages,
      PAGES_NEXT: outDir,
      CODE_SUM: traces.code,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const counts: Built = { pages: 0, made: 0, taken: 0 };
  child.on('message', (told: Told) => {
    if ('written' in told) for (const one of told.written) onWritten(one);
    else Object.assign(counts, told);
  });
  let said = '';
  child.stdout!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (child.pid !== undefined) for (const each of [site, folders]) await each.include(child.pid);
  generated.then(
    () => child.send('begin'),
    () => child.kill('SIGKILL'),
  );
  const done = ended
    .then((code) => {
      const output = withoutStacks(said);
      const errors = astroErrors(output);
      const met = code !== 0 && systemError(output, outDir);
      if (met) throw met;
      if (code !== 0) throw new Error(`astro build ended with exit code ${code}:\n${output.slice(-4000)}`);
      if (errors.length > 0) throw new Error(`astro build reported errors:\n${errors.join('\n')}`);
      return counts;
    })
    .finally(() => folders.release());
  return { done };
}
