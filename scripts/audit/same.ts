import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { differing, filesIn } from './differing.ts';
import { copyProject } from './same/copy.ts';
import type { Section } from './section.ts';

/** Two places where somebody may build the site: each in a folder, time zone and language of its own. */
const places: { folder: string; environment: Record<string, string> }[] = [
  { folder: 'one', environment: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } },
  {
    // Turkish has another small letter of I, and Kiritimati another day; elsewhere.mjs is more than a year ahead.
    folder: 'en annan mapp/two',
    environment: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${pathToFileURL(resolve('scripts/audit/same/elsewhere.mjs'))}`,
    },
  },
];

/**
 * Builds the site in two copies of the project, in another folder, zone, language, year and order of files, and compares
 * every byte: what is published must be what anybody gets who builds the same commit.
 */
export async function auditSame(): Promise<Section> {
  mkdirSync('.build', { recursive: true });
  // On the file system of the packages, so that these can be linked.
  const folder = mkdtempSync(resolve('.build', 'same-'));
  try {
    const sites = places.map(({ folder: place, environment }) => build(join(folder, place), environment)) as [
      string,
      string,
    ];
    const differ = differing(...sites);
    return {
      title: 'The same commit, built in two places',
      columns: ['', 'files', 'differ'],
      rows: [['folder, zone, language, day, order of files', filesIn(sites[0]).length, differ.length]],
      over: differ.length > 0 ? [`${differ.length} files differ: ${differ.slice(0, 5).join(', ')}`] : [],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The site that a copy of the project builds. */
function build(folder: string, environment: Record<string, string>): string {
  copyProject(folder);
  const own = Object.entries(process.env).filter(
    ([name]) => !name.endsWith('_DIR') && name !== 'NODE_OPTIONS',
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...Object.fromEntries(own), ...environment },
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout}\n${stderr}`);
  return join(folder, 'dist');
}
