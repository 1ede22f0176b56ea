import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missing } from './expect-setup.mjs';

test('an old Node and missing packages are told before anything is loaded', () => {
  assert.match(
    missing('20.20.2', []) ?? '',
    /^Node 20\.20\.2 is too old, expected 22\.18 or later\. Run npm ci/,
  );
  assert.match(missing('22.17.1', []) ?? '', /too old/);
  assert.match(missing('24.21.0', null) ?? '', /^The packages are not installed.*Run npm ci\.$/);
  assert.match(missing('24.21.0', ['feed', 'n3']) ?? '', /^Not installed: feed, n3, .*Run npm ci\.$/);
  for (const version of ['22.18.0', '24.0.0', '26.1.0']) assert.equal(missing(version, []), null);
});

test('every command looks first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [name, command] of Object.entries(scripts))
    if (command.includes('scripts/'))
      assert.match(command, /^node --import \.\/scripts\/expect-setup\.mjs /, name);
});
