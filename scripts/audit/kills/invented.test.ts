import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSite } from './invented.ts';

test('the registry of the site that is killed knows all that its facts name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'invented-'));
  // It rejects when something is open.
  const { facts } = await writeSite(folder);
  assert.deepEqual(
    facts.map((each) => readdirSync(each)),
    [['farsta-2023-vb.json'], ['farsta-2023-vb.json']],
  );
  rmSync(folder, { recursive: true });
});
