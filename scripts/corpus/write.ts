import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readFacts } from '../build/facts.ts';
import { correct } from '../build/identify/correct.ts';
import { identify } from '../build/identify.ts';
import { comparable } from '../build/identify/name.ts';
import type { Paths } from '../build/folder/paths.ts';
import { readRegistry } from '../build/registry/read.ts';
import { printed } from './level.ts';
import { plan, type Planned } from './plan.ts';
import { boardsOf, cloneDistricts, cloneGoals, cloneIndicators, cloneReports, nameAt } from './registry.ts';
import { cloneReport } from './report.ts';

/** How much the corpus is to hold. */
export interface Size {
  /** How many years, up to and with the newest of the committed reports. */
  years: number;
  /** How many boards, at most as many as the registry knows. */
  boards: number;
  kinds: Planned['kind'][];
  seed: number;
}

/** Writes the corpus into `out`, in place of one that was there: facts/ and registry/, in the forms of content/. */
export async function writeCorpus(
  out: string,
  { factsDir, registryDir }: Pick<Paths, 'factsDir' | 'registryDir'>,
  { years, boards: most, kinds, seed }: Size,
): Promise<{ reports: number; boards: number; indicators: number }> {
  const [sources, registry] = await Promise.all([readFacts(factsDir), readRegistry(registryDir)]);
  const boards = boardsOf(registry, most);
  const last = Math.max(...sources.map(({ year }) => year));
  const planned = plan(sources, boards, { years, last, kinds, seed });
  const entries = new Map(
    [...registry.indicators.values()].flatMap((entry) =>
      entry.names.map((name) => [comparable(name), entry] as const),
    ),
  );
  const setting = {
    seed,
    printed: printed(sources),
    entryOf: (name: string) => entries.get(comparable(name)),
    nameAt: (row: Parameters<typeof nameAt>[0], district: string) =>
      nameAt(row, registry.districts.get(district)!),
    districts: new Map(
      [...registry.districts].map(
        ([
          id,
          {
            name,
            boards: [board],
          },
        ]) => [id, { name, board: board! }],
      ),
    ),
  };

  for (const folder of ['facts', 'registry']) await rm(join(out, folder), { recursive: true, force: true });
  for (const folder of [
    'facts',
    ...['districts', 'goals', 'indicators', 'reports'].map((one) => `registry/${one}`),
  ])
    await mkdir(join(out, folder), { recursive: true });
  const facts = planned.map((one) => cloneReport(one, setting));
  for (const one of facts) await writeFile(join(out, 'facts', `${one.id}.json`), JSON.stringify(one));
  const identified = identify(correct(sources, []).reports, registry).reports;
  const rowsOf = new Map(identified.map((one) => [one.facts, one.rows]));
  const indicators = cloneIndicators(registry, planned, rowsOf);
  const folders = {
    districts: cloneDistricts(registry, boards),
    goals: cloneGoals(registry, planned),
    indicators,
    reports: cloneReports(facts),
  };
  for (const [folder, all] of Object.entries(folders))
    for (const [id, entry] of all)
      await writeFile(join(out, 'registry', folder, `${id}.yml`), stringify(entry, { lineWidth: 0 }));
  // What people call things is true of clones too; what was corrected and accepted is not.
  for (const list of ['themes.yml', 'synonyms.yml'])
    await cp(join(registryDir, list), join(out, 'registry', list));
  for (const list of ['corrections', 'accepted'])
    await writeFile(join(out, 'registry', `${list}.yml`), '[]\n');
  return { reports: facts.length, boards: boards.length, indicators: indicators.size };
}
