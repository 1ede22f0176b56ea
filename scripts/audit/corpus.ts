import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Most that a page may be when there are ten years of reports. */
export const corpusLimits = { packed: 60, raw: 400, stops: 150 };

/** Builds the site of ten years of thirteen boards in a folder of its own; `remove` takes it away. */
export function buildCorpus(): { dist: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const dist = join(folder, 'dist');
  run(['scripts/corpus.ts', '--years', '10', '--boards', '13', folder]);
  run(['scripts/build.ts'], {
    FACTS_DIR: join(folder, 'facts'),
    REGISTRY_DIR: join(folder, 'registry'),
    GENERATED_DIR: join(folder, 'generated'),
    DIST_DIR: dist,
  });
  return { dist, remove: () => rmSync(folder, { recursive: true }) };
}

function run(args: string[], environment: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}.`);
}
