import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../build/folder/paths.ts';
import type { Random } from '../../fuzz/random.ts';
import { writeSite } from './invented.ts';
import { type Command, kill, type Moment, run } from './kill.ts';
import { type Killed, patience } from './killed.ts';
import { isSame, tree } from './tree.ts';

/**
 * Kills builds of changed facts, half of them at any time, half while the new site takes the place of the old one: the
 * site must be the former or the new one, and the next build must give what one that was never killed gives.
 */
export async function killBuilds(times: number, random: Random): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-build-'));
  const dist = join(folder, 'dist');
  const { old } = paths({ DIST_DIR: dist });
  const count: Killed = { killed: 0, whole: 0, next: 0, orphans: 0 };
  try {
    const { facts, registry } = await writeSite(folder);
    const of = (factsDir: string): Command => ({
      args: ['scripts/build.ts'],
      env: { ...process.env, FACTS_DIR: factsDir, REGISTRY_DIR: registry, DIST_DIR: dist, TEXTS_DIR: '' },
    });
    const sites = [];
    let time = 0;
    for (const each of facts) {
      time = await run(of(each));
      sites.push(tree(dist));
    }
    for (let n = 0; count.killed < times && n < patience * times; n++) {
      const version = n % 2;
      const command = of(facts[version]!);
      const moment: Moment =
        n % 3
          ? { after: null, wait: random.int(0, Math.round(time)) }
          : { after: { folder, name: /^dist$/ }, wait: random.int(0, 20) };
      const { killed, orphans } = await kill(command, moment);
      if (orphans) count.orphans++;
      const left = [tree(dist), tree(old)].find((each) => Object.keys(each).length > 0) ?? {};
      await run(command);
      if (killed) {
        count.killed++;
        if (sites.some((site) => isSame(site, left))) count.whole++;
        if (isSame(tree(dist), sites[version]!)) count.next++;
      }
    }
    return count;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
