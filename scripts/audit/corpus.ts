import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Section } from './section.ts';
import { openSite } from './site.ts';
import { auditSizes, type SizeLimits } from './sizes.ts';

/** Most that a page may be when there are ten years of reports. */
const limits: SizeLimits = { packed: 60, raw: 400, stops: 150 };

/** The sizes of the pages that ten years of thirteen boards would make, built in a folder of their own. */
export async function auditCorpus(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const dist = join(folder, 'dist');
  run(['scripts/corpus.ts', '--years', '10', '--boards', '13', folder]);
  run(['scripts/build.ts'], {
    FACTS_DIR: join(folder, 'facts'),
    REGISTRY_DIR: join(folder, 'registry'),
    GENERATED_DIR: join(folder, 'generated'),
    DIST_DIR: dist,
  });
  const site = await openSite(dist);
  const section = await auditSizes(site, dist, limits);
  await site.close();
  rmSync(folder, { recursive: true });
  return section;
}

function run(args: string[], environment: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}.`);
}
