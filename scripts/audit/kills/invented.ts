import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { run } from './kill.ts';

const text = readFileSync(
  new URL('../../import/report/fixtures/markdown.txt', import.meta.url),
  'utf8',
).replace('1,4 kg CO₂', '1,4 kg CO2 per kg livsmedel');

/** The goals that the invented report names. */
const goals = [
  { number: '2', level: 'inriktningsmal', name: 'En stad som leder omställningen' },
  { number: '2.1', level: 'verksamhetsomradesmal', name: 'Utsläppen minskar' },
];

/** Boards that an invented report may be of. */
const boards = ['Farsta', 'Bromma', 'Skärholmen', 'Kungsholmen'];

/** Writes an invented report for each board; `version` stands in the name of an activity, and makes other facts. */
export function writeReports(folder: string, version: string, of: readonly string[] = boards): void {
  mkdirSync(folder, { recursive: true });
  for (const board of of)
    writeFileSync(
      join(folder, `${board}.txt`),
      text.replaceAll('Farsta', board).replace('Byta bilar', `Byta bilar ${version}`),
    );
}

/** Facts of one invented report in two versions, and a registry that knows what is in them: a site of few pages. */
export async function writeSite(
  folder: string,
): Promise<{ facts: readonly [string, string]; registry: string }> {
  const registry = join(folder, 'registry');
  cpSync('content/registry/districts', join(registry, 'districts'), { recursive: true });
  for (const each of ['goals', 'indicators', 'reports']) mkdirSync(join(registry, each));
  writeFileSync(join(registry, 'goals/2023-2026.yml'), stringify({ set: '2023-2026', goals }));
  for (const each of ['corrections', 'accepted']) writeFileSync(join(registry, `${each}.yml`), '[]\n');
  const facts = [join(folder, 'one'), join(folder, 'two')] as const;
  for (const each of facts) {
    writeReports(join(folder, 'report'), each === facts[0] ? 'ett' : 'två', boards.slice(0, 1));
    const texts = join(folder, 'texts');
    await run({
      args: ['scripts/import.ts', join(folder, 'report'), '--facts', each, '--texts', texts],
      env: process.env,
    });
  }
  rmSync(join(folder, 'report'), { recursive: true });
  await run({
    args: ['scripts/registry.ts', '--write'],
    env: { ...process.env, FACTS_DIR: facts[0], REGISTRY_DIR: registry },
  });
  return { facts, registry };
}
