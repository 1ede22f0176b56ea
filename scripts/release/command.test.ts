import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import { unzipSync } from 'fflate';
import { readReleases } from '../../src/releases.ts';
import { paths } from '../build/folder/paths.ts';
import { UseError } from '../command/options.ts';
import { messageOf } from '../command/run.ts';
import { command } from './command.ts';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'release-'))));
after(() => rmSync(folder, { recursive: true }));

/** The command on the committed facts, with releases and a registry of the test's own: its exit code, and all that it says. */
async function release(...args: string[]) {
  const said: string[] = [];
  const log = mock.method(console, 'log', (text: string) => void said.push(text));
  const own = { releasesDir: join(folder, 'releases'), registryDir: join(folder, 'registry') };
  try {
    const status = await command(args, { ...paths(), ...own });
    return { status, out: said.join('\n') };
  } catch (error) {
    said.push(messageOf(error, ''));
    return { status: error instanceof UseError ? 2 : 1, out: said.join('\n') };
  } finally {
    log.mock.restore();
  }
}
/** The same in a process of its own. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, RELEASES_DIR: join(folder, 'releases'), REGISTRY_DIR: join(folder, 'registry') },
  });
  return { status, out: stdout + stderr };
}
const kept = () => readdirSync(join(folder, 'releases')).sort();

test('a release is made once, checked, refused without a reason, and made of a correction', async () => {
  cpSync('content/registry', join(folder, 'registry'), { recursive: true });
  assert.deepEqual(readdirSync(folder), ['registry']);
  assert.equal((await release('--check')).status, 1);
  assert.deepEqual(readdirSync(folder), ['registry'], 'a check writes nothing');

  const first = run('--date', '2026-01-01');
  assert.equal(first.status, 0, first.out);
  assert.match(
    first.out,
    /below https:\/\/stadsdelskollen\.example, which is nobody's, .+ SITE_URL and BASE_PATH/,
  );
  assert.deepEqual(kept(), ['1.0.0.yml', '1.0.0.zip']);
  const [one] = readReleases(join(folder, 'releases'));
  assert.equal(one?.date, '2026-01-01');
  assert.equal((await release('--check')).status, 0);
  const again = await release();
  assert.match(again.out, /^Nothing has changed since 1\.0\.0/);
  assert.equal(again.status, 1);

  // The archive says what it holds, and is itself something to compare with, packed or not.
  const parts = Object.entries(unzipSync(readFileSync(join(folder, 'releases/1.0.0.zip'))));
  const unpacked = mkdtempSync(join(folder, 'unpacked-'));
  for (const [name, bytes] of parts) writeFileSync(join(unpacked, name.split('/').at(-1)!), bytes);
  const sums = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: unpacked, encoding: 'utf8' });
  assert.equal(sums.status, 0, sums.stderr);
  assert.equal((await release('--check', '--against', unpacked)).status, 0);

  // A figure that is another in the earlier release has changed, and nothing says why. Sums would tell that.
  rmSync(join(unpacked, 'SHA256SUMS'));
  const file = join(unpacked, 'observations.csv');
  const rows = readFileSync(file, 'utf8').split('\r\n');
  const [id] = rows[1]!.split(',');
  writeFileSync(file, [rows[0], ...rows.slice(2)].join('\r\n'));
  const refused = await release('--against', unpacked, '--date', '2026-02-01');
  assert.equal(refused.status, 1);
  assert.match(refused.out, new RegExp(`added observations ${id}: – → .*← no reason`));
  assert.match(refused.out, /say why with --reason/);
  assert.deepEqual(kept(), ['1.0.0.yml', '1.0.0.zip'], 'what is refused is not written');
  assert.match(
    (await release('--against', unpacked, '--reason', 'Raden lästes inte.', '--date', '2025-12-31')).out,
    /is of 2026-01-01/,
  );
  const made = await release('--against', unpacked, '--reason', 'Raden lästes inte.', '--date', '2026-02-01');
  assert.equal(made.status, 0, made.out);
  const [second] = readReleases(join(folder, 'releases'));
  assert.equal(second?.version, '1.1.0');
  assert.deepEqual(
    second?.changes.map((change) => [change.id, change.reason.text]),
    [[id, 'Raden lästes inte.']],
  );
});

test('a report that is withdrawn has its reason too', async () => {
  const before = mkdtempSync(join(folder, 'before-'));
  const archive = unzipSync(readFileSync(join(folder, 'releases/1.0.0.zip')));
  for (const [name, bytes] of Object.entries(archive))
    if (!name.endsWith('SHA256SUMS')) writeFileSync(join(before, name.split('/').at(-1)!), bytes);
  for (const table of ['reports', 'goals']) {
    const file = join(before, `${table}.csv`);
    const row = readFileSync(file, 'utf8').split('\r\n')[1]!;
    const gone = row.replaceAll(/[a-z-]+-\d{4}-(?:t\d|vp|vb)/g, 'farsta-1999-t1');
    writeFileSync(file, `${readFileSync(file, 'utf8')}${gone}\r\n`);
  }
  const reason = 'farsta-1999-t1=Nämnden har dragit tillbaka rapporten.';
  const { out } = await release('--check', '--against', before, '--reason', reason);
  assert.match(out, /withdrawn goals farsta-1999-t1.*\(given\)/);
});

test('what cannot be used is said with the usage or with what to do', async () => {
  assert.equal((await release('--what')).status, 2);
  assert.match((await release('--date', '2026-02-30')).out, /--date 2026-02-30: expected a day/);
  assert.match((await release('--reason', 'farsta-1999-t1=Nej.')).out, /farsta-1999-t1: no such report/);
  assert.match((await release('--date', '9999-01-01')).out, /--date 9999-01-01: has not come yet/);
  assert.match((await release('--reason', 'Först.', '--reason', 'Sedan.')).out, /--reason: given twice/);
  assert.match((await release('--reason', 'En rad\noch en till.')).out, /unexpected line break/);
  assert.match((await release('--against', join(folder, 'none'))).out, /none: no such file or folder/);
});
