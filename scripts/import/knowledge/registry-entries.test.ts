import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { importerFiles } from '../run/fingerprint.ts';
import { loadBoards } from './boards.ts';

test('an import knows the boards of the registry that check and build read', (context) => {
  const registry = mkdtempSync(join(tmpdir(), 'registry-'));
  context.after(() => {
    delete process.env['REGISTRY_DIR'];
    rmSync(registry, { recursive: true });
  });
  for (const folder of ['districts', 'goals', 'indicators']) mkdirSync(join(registry, folder));
  writeFileSync(join(registry, 'districts/langholmen.yml'), 'boards: [Långholmens stadsdelsnämnd]\n');
  process.env['REGISTRY_DIR'] = registry;
  assert.deepEqual([...loadBoards().values()], [{ district: 'langholmen', from: null, to: null }]);
  assert.equal(importerFiles().filter((file) => file.endsWith('.yml')).length, 1);
});
