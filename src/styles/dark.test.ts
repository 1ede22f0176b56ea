import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('the dark theme is other colours and nothing else', () => {
  const asking = globSync('src/**/*.{css,astro}').flatMap((file) => {
    const parts = readFileSync(file, 'utf8').split('prefers-color-scheme').slice(1);
    return parts.map((part) => ({ file, block: part.slice(0, part.indexOf('\n}')) }));
  });
  assert.equal(asking.length, 1);
  const { block } = asking[0]!;
  assert.match(block, /^: dark\) \{\s+:root[^{]*\{\s+(--[\w-]+: #[0-9a-f]{6};\s+)+\}$/);
});
