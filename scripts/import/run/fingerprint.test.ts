import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importerFiles } from './fingerprint.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const reports = ['scripts/import/report/fixtures/tabs.txt', 'scripts/import/read/pdf/fixtures/cut-rows.pdf'];

/** Imports a text and a PDF, and asks for what scans need, in a process that may read these files and packages only. */
function importWith(files: readonly string[]) {
  const script = `
    import { readFileSync } from 'node:fs';
    import { importReport } from './scripts/import/report/import-report.ts';
    import { loadKnowledge } from './scripts/import/knowledge/knowledge.ts';
    const knowledge = loadKnowledge();
    for (const path of ${JSON.stringify(reports)})
      console.log((await importReport('report', readFileSync(path), knowledge)).facts.id);
    console.log(knowledge.indicatorNames().length > 0, knowledge.restore(['Stadsdelsnamnden']).lines.length);`;
  // To list a folder takes the right to read all of it.
  const code = files.filter((file) => !file.startsWith('content/'));
  const allowed = [...code, 'content/registry', ...reports, 'node_modules', 'package.json'];
  const flags = allowed.map((file) => `--allow-fs-read=${join(root, file)}`);
  const run = ['--permission', ...flags, '--no-warnings', '--input-type=module', '-e', script];
  return spawnSync(process.execPath, run, { cwd: root, encoding: 'utf8' });
}

test('an import reads no file of the project but those that the fingerprint is made of', () => {
  const files = importerFiles();
  const { stdout, stderr } = importWith(files);
  assert.match(stdout, /^bromma-2024-t2\n[\w-]+\ntrue 1\n$/, stderr);
  assert.ok(files.includes('content/registry/districts/bromma.yml'));
  for (const needed of ['scripts/import/knowledge/words.txt', 'src/money.ts'])
    assert.notEqual(importWith(files.filter((file) => file !== needed)).status, 0, needed);
});
