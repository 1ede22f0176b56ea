import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { timeless } from './timeless.ts';

const files = { 'a.txt': new Uint8Array([1, 2, 3]), 'mapp/å.txt': new Uint8Array(1000) };

test('the time of writing is in no byte of a ZIP, and its files are as they were', () => {
  const [once, later] = ['2024-02-29T10:00:00', '2031-07-01T23:59:58'].map((time) =>
    zipSync(files, { mtime: new Date(time) }),
  );
  assert.ok(!Buffer.from(once!).equals(later!));
  assert.deepEqual(timeless(once!), timeless(later!));
  assert.deepEqual(unzipSync(timeless(once!)), files);
});

test('a buffer that shares its memory with others is read and left as it is', () => {
  const zip = zipSync(files, { mtime: new Date('2024-02-29') });
  const shared = Buffer.from(zip);
  assert.deepEqual(timeless(shared), timeless(zip));
  assert.deepEqual(new Uint8Array(shared), zip);
});

test('what is no ZIP is refused', () => {
  assert.throws(() => timeless(new Uint8Array(100)), /not a ZIP archive/);
  assert.throws(() => timeless(new Uint8Array(3)), /not a ZIP archive/);
  const cut = zipSync(files);
  cut.fill(0, 0, 4);
  assert.throws(() => timeless(cut), /no file at byte 0/);
});
