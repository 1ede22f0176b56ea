import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The lines of Astro's output that make a build worthless, although Astro may end with exit code 0. */
export function astroErrors(output: string): string[] {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.includes('[ERROR]'));
}

/**
 * Builds the site into a directory, in a process of its own with the Node that runs this.
 * @throws {Error} with Astro's output when it fails, or reports an error and goes on all the same.
 */
export async function astro(outDir: string): Promise<{ pages: number }> {
  const cli = join('node_modules', 'astro', 'bin', 'astro.mjs');
  // Astro keeps an entry whose content is the same, and with it the file it came from: a build of other folders before
  // this one would leave paths that are gone. --force begins anew.
  const child = spawn(process.execPath, [cli, 'build', '--force', '--outDir', outDir], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const errors = astroErrors(output);
  if (code !== 0) throw new Error(`astro build ended with exit code ${code}:\n${output.slice(-4000)}`);
  if (errors.length > 0) throw new Error(`astro build reported errors:\n${errors.join('\n')}`);
  return { pages: Number(/(\d+) page\(s\) built/.exec(output)?.[1] ?? 0) };
}
