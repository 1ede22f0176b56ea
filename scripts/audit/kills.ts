import { Random } from '../fuzz/random.ts';
import { killBuilds } from './kills/build.ts';
import { killImports } from './kills/import.ts';
import type { Killed } from './kills/killed.ts';
import type { Section } from './section.ts';

/** So often each command is killed. */
const times = 30;

/** Kills imports and builds at random moments, the same moments every time: nothing may be lost or half written. */
export async function auditKills(): Promise<Section> {
  const counts: [string, Killed][] = [
    ['import', await killImports(times, new Random(1))],
    ['build', await killBuilds(times, new Random(1))],
  ];
  return {
    title: `Commands killed ${times} times each`,
    columns: ['command', 'killed', 'files whole', 'next run good', 'left running'],
    rows: counts.map(([name, { killed, whole, next, orphans }]) => [name, killed, whole, next, orphans]),
    over: counts.flatMap(([name, { killed, whole, next, orphans }]) => [
      ...(killed < times
        ? [`${name}: ended before the kill too often, killed ${killed} of ${times} times`]
        : []),
      ...(whole < times ? [`${name}: files are whole after ${whole} of ${times} kills`] : []),
      ...(next < times ? [`${name}: the next run is good after ${next} of ${times} kills`] : []),
      ...(orphans > 0 ? [`${name}: something ran on after ${orphans} of ${times} kills`] : []),
    ]),
  };
}
