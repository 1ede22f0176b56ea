import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = process.env['REPORTS_DIR'];
const skip = folder ? false : 'REPORTS_DIR is not set: the real reports were not imported';

test('the real reports give the committed facts', { skip }, () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const run = spawnSync(process.execPath, ['scripts/import.ts', folder!, '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stderr);
});
