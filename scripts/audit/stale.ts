import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Facts } from '../../src/model.ts';
import { readReleases, type Release } from '../../src/releases.ts';
import { paths } from '../build/folder/paths.ts';
import { writeCorpus } from '../corpus/write.ts';
import { differing } from './differing.ts';
import type { Section } from './section.ts';

/** A corpus in a folder of its own, and its sites: one of incremental builds, and one of full ones to hold it against. */
interface Site {
  folder: string;
  /** The reports that are there at first, and those of the newest year, which are not. */
  reports: string[];
  held: string[];
}

/** What is changed between two builds, each in the way it reaches other pages. */
const changes: [string, (site: Site) => void][] = [
  ['nothing', () => {}],
  [
    // Its board's place among the others, the median, findings on it, charts, sums of verdicts.
    'one outcome',
    ({ folder, reports }) =>
      change(folder, reports[0]!, (facts) => {
        const row = facts.indicators.find(({ cells }) => cells.outcome?.value && cells.target?.value)!;
        Object.assign(row.cells.outcome!, { text: '7', value: 7 });
      }),
  ],
  [
    'a goal and an activity',
    ({ folder, reports }) =>
      change(folder, reports[1]!, ({ goals, activities }) => {
        const goal = goals.find(({ assessment }) => assessment !== null)!;
        goal.assessment = goal.assessment === 'helt' ? 'delvis' : 'helt';
        activities.find(({ status }) => status === 'pagar')!.deviation = true;
      }),
  ],
  [
    // Findings of other reports lead to lines of this one.
    'the lines of a report',
    ({ folder, reports }) =>
      change(folder, reports[2]!, ({ indicators }) => {
        const row = indicators.at(-1)!;
        row.lines = [row.lines[0], row.lines[1] + 1];
      }),
  ],
  [
    "an indicator's name and a board's",
    ({ folder }) => {
      rename(join(folder, 'registry', 'indicators'), (entry) => entry['name'] + ' igen');
      rename(join(folder, 'registry', 'districts'), (entry) => entry['name'] + ' strand');
    },
  ],
  // The years have pages and lists of their own, and the newest is told on pages of indicators.
  ['the first report of a year', ({ folder, held }) => move(folder, held[0]!, 'in')],
  ['one report more', ({ folder, held }) => move(folder, held[1]!, 'in')],
  [
    'a release',
    ({ folder }) => {
      const releases = join(folder, 'releases');
      const [{ version }] = readReleases(releases) as [Release];
      const [from, to] = [version, '99.0.0'].map((one) => join(releases, one));
      writeFileSync(`${to}.yml`, readFileSync(`${from}.yml`, 'utf8').replace(version, '99.0.0'));
      cpSync(`${from}.zip`, `${to}.zip`);
    },
  ],
  ['one report less', ({ folder, held }) => move(folder, held[1]!, 'out')],
];

/** Changes contents in ways that reach pages from afar, and holds each build that takes pages from the site before against one that makes all. */
export async function auditStale(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'stale-'));
  const section: Section = {
    title: 'Pages taken from the site before',
    columns: ['change', 'made', 'taken', 'differ'],
    rows: [],
    over: [],
  };
  try {
    cpSync(paths().releasesDir, join(folder, 'releases'), { recursive: true });
    await writeCorpus(folder, paths(), { years: 2, boards: 4, kinds: ['t1', 't2'], seed: 2 });
    const all = readdirSync(join(folder, 'facts')).sort();
    const yearOf = (report: string) => Number(/-(\d{4})-/.exec(report)![1]);
    const newest = Math.max(...all.map(yearOf));
    const [reports, held] = [false, true].map((are) => all.filter((one) => (yearOf(one) === newest) === are)) as [string[], string[]]; // prettier-ignore
    for (const one of held) move(folder, one, 'out');
    build(folder, 'warm');
    for (const [name, run] of changes) {
      run({ folder, reports, held });
      const { made, taken } = build(folder, 'warm');
      rmSync(join(folder, 'cold.build'), { recursive: true, force: true });
      build(folder, 'cold');
      const differ = differing(join(folder, 'warm'), join(folder, 'cold'));
      section.rows.push([name, made, taken, differ.length]);
      if (differ.length > 0)
        section.over.push(
          `after ${name}, ${differ.length} files are stale: ${differ.slice(0, 5).join(', ')}`,
        );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return section;
}

function change(folder: string, report: string, edit: (facts: Facts) => void): void {
  const file = join(folder, 'facts', report);
  const facts = JSON.parse(readFileSync(file, 'utf8')) as Facts;
  edit(facts);
  writeFileSync(file, JSON.stringify(facts));
}

function rename(folder: string, name: (entry: Record<string, unknown>) => string): void {
  const file = join(folder, readdirSync(folder).sort()[3]!);
  const entry = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, stringify({ ...entry, name: name(entry) }));
}

/** Takes a report out of the corpus, or puts it back. */
function move(folder: string, report: string, way: 'in' | 'out'): void {
  const id = report.replace(/\.json$/, '');
  for (const path of [`facts/${id}.json`, `registry/reports/${id}.yml`]) {
    const [there, aside] = [join(folder, path), join(folder, path.replaceAll('/', '-'))];
    if (way === 'out') renameSync(there, aside);
    else renameSync(aside, there);
  }
}

function build(folder: string, site: string): { made: number; taken: number } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      FACTS_DIR: join(folder, 'facts'),
      REGISTRY_DIR: join(folder, 'registry'),
      RELEASES_DIR: join(folder, 'releases'),
      DIST_DIR: join(folder, site),
    },
  });
  const counts = /(\d+) files made, (\d+) taken/.exec(stdout);
  if (status !== 0 || !counts) throw new Error(`The build of ${site} failed:\n${stdout}\n${stderr}`);
  return { made: Number(counts[1]), taken: Number(counts[2]) };
}
