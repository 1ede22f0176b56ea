import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const doubtful = readFileSync(new URL('../report/fixtures/tabs.txt', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'import-all-'));
const reports = join(folder, 'reports');
after(() => rmSync(folder, { recursive: true }));

// Reports of five boards, one of them twice, and two files that are none; the first one takes longest.
before(() => {
  mkdirSync(reports);
  const boards = ['Bromma', 'Farsta', 'Älvsjö', 'Skärholmens', 'Bromma', 'Skarpnäcks'];
  for (const [at, board] of boards.entries())
    writeFileSync(join(reports, `${at}.txt`), doubtful.replaceAll('Bromma', board));
  writeFileSync(join(reports, '0.txt'), `${doubtful}${'\nEn rad till i slutet.\n'.repeat(500)}`);
  writeFileSync(join(reports, '2a.txt'), 'Hej\n');
  writeFileSync(join(reports, '4a.txt'), '');
  for (const name of ['.DS_Store', 'a.docx', 'b.md', 'c.png', 'd\x1b[31m'])
    writeFileSync(join(reports, name), 'x');
});

/** Runs the command; seconds are left out of what it says. */
function run(place: string, ...args: string[]) {
  const at = join(folder, place);
  const all = ['scripts/import.ts', ...args, '--facts', join(at, 'facts'), '--texts', join(at, 'texts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
  return { status, stdout: stdout.replace(/\d+\.\d\d s$/gm, 'S'), stderr };
}

/** All files below a folder, with their contents. */
function filesOf(place: string): Record<string, string> {
  const at = join(folder, place);
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(at, name), 'utf8')]));
}

/** What one thread says of all reports, whose files are in “one”. */
let one: ReturnType<typeof run>;
before(() => (one = run('one', reports, '--workers', '1')));

test('many threads say the same in the same order, write the same bytes and end with the same code as one', () => {
  assert.equal(one.status, 1);
  assert.match(one.stdout, /5 reports imported, \d+ doubts, 3 refused\n$/);
  assert.match(
    one.stderr,
    /reports: passed over, as they are no \.txt or \.pdf: a\.docx, b\.md, c\.png and 1 more; name a file/,
    'a folder says what it has that is imported only by its name',
  );
  assert.match(one.stderr, /^0\.txt[^]+^2a\.txt[^]+^4\.txt Unexpected second report[^]+^4a\.txt/m);
  assert.deepEqual(run('three', reports, '--workers', '3', '--again'), one);
  assert.deepEqual(filesOf('three'), filesOf('one'));
});

test('parts merge to what one run gives, and what only all of them show is told then', () => {
  const parts = ['1', '2'].map((k) => run(`part-${k}`, reports, '--shard', `${k}/2`));
  assert.deepEqual(
    parts.map(({ stdout }) => /(\d+) reports? imported/.exec(stdout)?.[1]),
    ['3', '3'],
    'no part sees the report that is there twice',
  );
  // A part may hold both kinds of files in one folder.
  const folders = ['1', '2'].map((k) => {
    cpSync(join(folder, `part-${k}/texts`), join(folder, `part-${k}/facts`), { recursive: true });
    return join(folder, `part-${k}/facts`);
  });
  const merged = run('merged', '--merge', ...folders);
  assert.equal(merged.status, 1);
  assert.match(merged.stdout, /^2 parts, 5 reports merged, 1 refused$/m);
  const twice = /^4\.txt Unexpected second report.*\n.*\n/m;
  assert.equal(twice.exec(merged.stderr)?.[0], twice.exec(one.stderr)?.[0]);
  assert.deepEqual(filesOf('merged'), filesOf('one'));
});

test('what has not changed is not imported again: the same is said of it, and lost or changed files are written again', () => {
  // A report that no run has seen: what is read again is kept in mind all the same.
  const unseen = `${doubtful.replaceAll('Bromma', 'Farsta')}\nKörning ${Date.now()}.\n`;
  writeFileSync(join(reports, '1.txt'), unseen);
  const first = run('twice', reports, '--again');
  const second = run('twice', reports);
  assert.match(second.stdout, /5 reports imported, \d+ doubts, 3 refused, 5 unchanged\n$/);
  const plain = (stdout: string) => stdout.replace(/ {2}unchanged$/gm, '  S').replace(', 5 unchanged', '');
  assert.deepEqual({ ...second, stdout: plain(second.stdout) }, first);

  const before = filesOf('twice');
  const [facts, text] = ['bromma-2024-t2.json', 'farsta-2024-t2.text.json'];
  writeFileSync(join(folder, 'twice/facts', facts), '{}');
  rmSync(join(folder, 'twice/texts', text));
  assert.match(run('twice', reports).stdout, /, 3 unchanged\n$/);
  assert.deepEqual(filesOf('twice'), before);

  writeFileSync(join(reports, '1.txt'), doubtful.replaceAll('Bromma', 'Farsta').replace('14,3', '14,4'));
  assert.match(run('twice', reports).stdout, /, 4 unchanged\n$/);
  assert.match(filesOf('twice')[`facts/farsta-2024-t2.json`]!, /14\.4/);
});

test('a part that is none, and folders that hold no facts', () => {
  for (const shard of ['0/4', '5/4', '1', 'a/b', '1/0']) {
    const { status, stderr } = run('none', reports, '--shard', shard);
    assert.equal(status, 2);
    assert.match(stderr, /^--shard .+: expected k\/n/);
  }
  const bad = join(folder, 'bad');
  mkdirSync(bad);
  writeFileSync(join(bad, 'bromma-2024-t2.json'), '{"id": "bromma');
  const { status, stderr } = run('none', '--merge', bad, reports, join(folder, 'nowhere'));
  assert.equal(status, 1);
  assert.match(stderr, /bromma-2024-t2\.json Unexpected file, expected the facts of a report \(merge\)/);
  assert.match(stderr, /reports Unexpected folder without facts.*\(merge\)\n {2}Check the path/);
  assert.match(stderr, /nowhere Unexpected path that is no folder/);
});
