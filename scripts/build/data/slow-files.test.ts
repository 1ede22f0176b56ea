import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { slowFiles } from './slow-files.ts';

/** One build after another over the same folder: what it makes anew of files made of some values, each its own text. */
function builds() {
  const folder = mkdtempSync(join(tmpdir(), 'slow-files-'));
  const before = join(folder, 'left.json');
  return {
    folder,
    build: (code: string, values: Record<string, unknown>) => {
      const made: string[] = [];
      const { slow, left } = slowFiles(before, folder, code);
      for (const [path, of] of Object.entries(values)) {
        const bytes = slow(path, of, () => {
          made.push(path);
          return new TextEncoder().encode(JSON.stringify(of));
        });
        assert.equal(new TextDecoder().decode(bytes), JSON.stringify(of));
        writeFileSync(join(folder, path), bytes);
      }
      writeFileSync(before, left());
      return made;
    },
  };
}

test('a file is made anew when what it is made of changes, and else taken', () => {
  const { build } = builds();
  assert.deepEqual(build('x', { a: [1], b: ['1'] }), ['a', 'b']);
  assert.deepEqual(build('x', { a: [1], b: ['1'] }), []);
  assert.deepEqual(build('x', { a: ['1'], b: ['1'] }), ['a']);
  assert.deepEqual(build('x', { a: [1], b: ['1'], c: [1] }), ['a', 'c']);
});

test('a file is made anew by other code, and when it is not as it was written', () => {
  const { folder, build } = builds();
  build('x', { a: 1, b: 2 });
  assert.deepEqual(build('y', { a: 1, b: 2 }), ['a', 'b']);
  writeFileSync(join(folder, 'a'), '2');
  assert.deepEqual(build('y', { a: 1, b: 2 }), ['a']);
});
