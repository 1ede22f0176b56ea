import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Lock, lock } from '../lock/lock.ts';

/** The lines of Astro's output that make a build worthless, although Astro may end with exit code 0. */
export function astroErrors(output: string): string[] {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.includes('[ERROR]'));
}

/** Astro's own folders (.astro, node_modules/.astro) are the project's, whatever the folder that it builds into. */
const ownFolders = '.build/astro.lock';

/**
 * Builds the site into a directory, in a process of its own with the Node that runs this; it ends when this one does.
 * One Astro of a project waits for another. `site` is the lock on the site that is built.
 * @throws {Error} with Astro's output when it fails, or reports an error and goes on all the same.
 */
export async function astro(outDir: string, generatedDir: string, site: Lock): Promise<{ pages: number }> {
  const folders = await lock(ownFolders, {
    what: 'npm run build',
    of: '.astro and node_modules/.astro',
    wait: true,
    tell: console.log,
  });
  try {
    return await run(outDir, generatedDir, [site, folders]);
  } finally {
    folders.release();
  }
}

async function run(outDir: string, generatedDir: string, locks: readonly Lock[]): Promise<{ pages: number }> {
  const cli = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const watcher = new URL('astro-process.ts', import.meta.url).href;
  // Astro keeps an entry whose content is the same, and with it the file it came from: a build of other folders before
  // this one would leave paths that are gone. --force begins anew.
  const child = spawn(process.execPath, ['--import', watcher, cli, 'build', '--force', '--outDir', outDir], {
    env: {
      ...process.env,
      BUILD_PID: String(process.pid),
      GENERATED_DIR: generatedDir,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (child.pid !== undefined) for (const each of locks) await each.include(child.pid);
  const code = await ended;
  const errors = astroErrors(output);
  if (code !== 0) throw new Error(`astro build ended with exit code ${code}:\n${output.slice(-4000)}`);
  if (errors.length > 0) throw new Error(`astro build reported errors:\n${errors.join('\n')}`);
  return { pages: Number(/(\d+) page\(s\) built/.exec(output)?.[1] ?? 0) };
}
