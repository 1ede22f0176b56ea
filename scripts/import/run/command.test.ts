import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const good = readFileSync(new URL('../report/fixtures/markdown.txt', import.meta.url));
const doubtful = readFileSync(new URL('../report/fixtures/tabs.txt', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder of its own, over files of the names and contents given. */
function run(files: Record<string, string | Uint8Array>, ...options: string[]) {
  const place = mkdtempSync(join(folder, 'run-'));
  const reports = join(place, 'reports');
  mkdirSync(reports);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(reports, name), content);
  const facts = join(place, 'facts');
  const again = (...more: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', reports, '--facts', facts, '--texts', join(place, 'texts'), ...more], { cwd: root, encoding: 'utf8' }); // prettier-ignore
    return { status, stdout, stderr, written: existsSync(facts) ? readdirSync(facts) : [], facts };
  };
  return { ...again(...options), again, facts, reports };
}

test('facts and texts are written, with counts, doubts and owners; --strict fails on a doubt, --check has nothing to say', () => {
  const first = run({ 'a.txt': doubtful });
  assert.equal(first.status, 0);
  assert.deepEqual(first.written, ['bromma-2024-t2.json']);
  assert.match(first.stdout, /bromma-2024-t2: 4 goals, 9 indicators, 4 activities, 4 tables, 4 decisions, 1 doubt \| lines: /);
  assert.match(first.stdout, /1 report imported, 1 doubt, 0 refused/);
  assert.match(first.stderr, /^a\.txt:106:1 Unexpected date 2024-02-31, expected a day of the calendar: compare with the original \(date\)$/m);
  assert.equal(first.again('--strict').status, 1);
  assert.equal(first.again('--check').status, 0);
  writeFileSync(join(first.facts, 'bromma-2024-t2.json'), '{}');
  const stale = first.again('--check');
  assert.equal(stale.status, 1);
  assert.match(stale.stderr, /bromma-2024-t2\.json is not what the report gives\. Run: npm run import -- /);
}); // prettier-ignore

test('another file of the same board, year and type is told before it takes the place of the first', () => {
  const { again, reports, status: strict } = run({ 'a.txt': good }, '--strict');
  assert.equal(strict, 0, 'nothing is in doubt');
  assert.equal(again('--again').stderr, '');
  rmSync(join(reports, 'a.txt'));
  writeFileSync(join(reports, 'b.txt'), `${good}\n`);
  const { status, stderr } = again();
  assert.equal(status, 0);
  assert.match(stderr, /^b\.txt Unexpected farsta-2023-vb, which is there already from a\.txt, .*\(report-replaced\)$/m);
  assert.match(stderr, /^  Look at what differs \(git diff .*facts/m);
}); // prettier-ignore

test('what cannot be read is refused with its name, the rest is imported', () => {
  const { status, stderr, stdout, written } = run({
    'binary.txt': Uint8Array.from({ length: 2000 }, (_, at) => at % 256),
    'empty.txt': '',
    'goalless.txt': 'Tertialrapport 1 2023 för Bromma stadsdelsnämnd\n',
    'large.txt': new Uint8Array(20_000_001).fill(97),
    'mac.txt': Uint8Array.from([...good], (byte) => (byte > 127 ? 0x8a : byte)),
    'report.txt': good,
    'twice.txt': good,
    'utf16.txt': Buffer.from(`\ufeff${doubtful.toString()}`, 'utf16le'),
  });
  assert.equal(status, 1);
  assert.deepEqual(written, ['bromma-2024-t2.json', 'farsta-2023-vb.json']);
  for (const [name, rule] of [['binary', 'file-binary'], ['empty', 'file-empty'], ['goalless', 'goals'], ['large', 'file-size'], ['mac', 'encoding'], ['twice', 'report-twice']])
    assert.match(stderr, new RegExp(`^${name}\\.txt .*\\(${rule}\\)\n  \\S`, 'm'), name); // prettier-ignore
  assert.match(stdout, /2 reports imported, 1 doubt, 6 refused/);
});

test('a missing file, no file at all, an option nobody knows', () => {
  const call = (...args: string[]) => spawnSync(process.execPath, ['scripts/import.ts', ...args], { cwd: root, encoding: 'utf8' });
  const missing = call(join(folder, 'nothing.txt'), '--facts', join(folder, 'none'));
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /nothing\.txt No such file, expected a report \(PDF or text\) or a folder of them \(file-missing\)\n {2}Check the path\./);
  assert.ok(!existsSync(join(folder, 'none')));
  assert.equal(call().status, 2);
  assert.equal(call('--unknown').status, 2);
  assert.equal(call('--help').status, 0);
}); // prettier-ignore

test('a report cut anywhere is imported or refused', () => {
  const cuts = Object.fromEntries([0.1, 0.35, 0.6, 0.85].map((share) => [`${share}.txt`, doubtful.subarray(0, Math.floor(doubtful.length * share))])); // prettier-ignore
  const { stderr, stdout } = run(cuts);
  assert.doesNotMatch(stderr, /Error|at file:/);
  assert.match(stdout, /1 report imported/);
});

test('a pipe, a device, an empty folder, endings in capitals, a name that a terminal would obey', () => {
  const { reports, status, stderr: told, written } = run({ 'A.TXT': good, 'b\x1b[31m.txt': 'Hej\n' });
  assert.equal(status, 1);
  assert.deepEqual(written, ['farsta-2023-vb.json']);
  const call = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/import.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
      timeout: 120_000,
    });
  assert.match(told, /^b\\x1b\[31m\.txt Unexpected text without a title/m);
  const pipe = join(reports, 'pipe.txt');
  assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
  for (const path of [pipe, '/dev/zero']) {
    const { status: code, stderr } = call(path);
    assert.equal(code, 1);
    assert.match(stderr, /pipe or device, expected a file \(file-kind\)/);
  }
  const empty = mkdtempSync(join(folder, 'empty-'));
  const none = call(empty);
  assert.equal(none.status, 1);
  assert.match(
    none.stderr,
    /Unexpected folder without reports, expected \.txt or \.pdf files \(folder-empty\)/,
  );
});

test('control characters in a text are left out with a message', () => {
  const text = good.toString().replace('Byta bilar', 'Byta\x01 bi\x1b[31mlar');
  const { stderr, facts } = run({ 'a.txt': text });
  assert.match(
    stderr,
    /^a\.txt:\d+:1 Unexpected control characters here, expected text: left out \(control-characters\)$/m,
  );
  assert.match(readFileSync(join(facts, 'farsta-2023-vb.json'), 'utf8'), /"Byta bi\[31mlar"/);
});

test('what cannot be written is named, the pair of files stays as it was, and the run goes on', () => {
  const first = run({ 'a.txt': good, 'b.txt': doubtful });
  const place = dirname(first.facts);
  const words = join(place, 'texts', 'farsta-2023-vb.text.json');
  const before = readFileSync(words, 'utf8');
  const facts = join(first.facts, 'farsta-2023-vb.json');
  rmSync(facts);
  rmSync(join(first.facts, 'bromma-2024-t2.json'));
  mkdirSync(facts);
  writeFileSync(join(first.reports, 'a.txt'), good.toString().replace('Byta bilar', 'Byta hus'));
  const { status, stderr, stdout, written } = first.again();
  assert.equal(status, 1);
  assert.match(
    stderr,
    /farsta-2023-vb\.json Unexpected something that is no file, expected to write the file \(file-write\)\n {2}Move it away/,
  );
  assert.match(stdout, /^1 report imported, 1 doubt, 1 refused$/m);
  assert.deepEqual(written, ['bromma-2024-t2.json', 'farsta-2023-vb.json']);
  assert.equal(readFileSync(words, 'utf8'), before);
  assert.deepEqual(readdirSync(join(place, 'texts')).sort(), [
    'bromma-2024-t2.text.json',
    'farsta-2023-vb.text.json',
  ]);
});

test('a folder that is a file', () => {
  const place = mkdtempSync(join(folder, 'file-'));
  const file = join(place, 'a.txt');
  writeFileSync(file, good);
  const all = ['scripts/import.ts', file, '--facts', join(file, 'facts'), '--texts', join(place, 'texts')];
  const { status, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /facts Unexpected a file where a folder should be.*\(file-write\)\n {2}Move it away/);
});

test('a file that cannot be written to its end: what was there stays, and nothing half is left', () => {
  const first = run({ 'a.txt': doubtful });
  const before = readFileSync(join(first.facts, 'bromma-2024-t2.json'), 'utf8');
  writeFileSync(join(first.reports, 'a.txt'), doubtful.toString().replace('14,3', '14,4'));
  const texts = join(dirname(first.facts), 'texts');
  const all = [
    process.execPath,
    'scripts/import.ts',
    first.reports,
    '--facts',
    first.facts,
    '--texts',
    texts,
  ];
  // 4 kB a file, and an error instead of the signal that would end the process.
  const limited = ['-c', `trap '' XFSZ; ulimit -f 8; exec "$@"`, 'sh', ...all];
  const { status, stderr } = spawnSync('sh', limited, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /\.json Unexpected a limit on the size of files, expected to write the file \(file-write\)\n {2}Raise the limit/); // prettier-ignore
  assert.equal(readFileSync(join(first.facts, 'bromma-2024-t2.json'), 'utf8'), before);
  assert.deepEqual(readdirSync(first.facts), ['bromma-2024-t2.json']);
  assert.deepEqual(readdirSync(texts), ['bromma-2024-t2.text.json']);
});
