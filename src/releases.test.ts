import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readReleases } from './releases.ts';

test('the committed releases are in order, and their archives are what they say', () => {
  const releases = readReleases('content/releases');
  for (const [n, { version, date, archive }] of releases.entries()) {
    const zip = readFileSync(`content/releases/${version}.zip`);
    assert.equal(zip.length, archive.bytes, version);
    assert.equal(createHash('sha256').update(zip).digest('hex'), archive.sha256, version);
    assert.ok(
      releases.slice(n + 1).every((one) => one.date <= date),
      version,
    );
  }
});

test('the newest comes first by number, not by letter, and a file that was edited is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  try {
    const text = readFileSync('content/releases/1.0.0.yml', 'utf8');
    const put = (version: string, name = version) =>
      writeFileSync(join(folder, `${name}.yml`), text.replace('version: 1.0.0', `version: ${version}`));
    for (const version of ['1.10.0', '1.9.1', '2.0.0', '1.9.0']) put(version);
    assert.deepEqual(
      readReleases(folder).map(({ version }) => version),
      ['2.0.0', '1.10.0', '1.9.1', '1.9.0'],
    );
    put('3.0.0', '3.1.0');
    assert.throws(() => readReleases(folder), /3\.1\.0\.yml: version 3\.0\.0, expected the file's name/);
    writeFileSync(join(folder, '3.1.0.yml'), text.replace(/^date: .*$/m, 'date: igår'));
    assert.throws(() => readReleases(folder), /3\.1\.0\.yml: [^]*date/);
    writeFileSync(join(folder, '3.1.0.yml'), `${text.slice(0, 200)}\n<<<<<<< HEAD\n`);
    assert.throws(() => readReleases(folder), /3\.1\.0\.yml: [^]*Restore the file/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
