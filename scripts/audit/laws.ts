import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Section } from './section.ts';

/** Generated inputs for each law. */
const runs = 10_000;

/** Tests whose inputs take so long that they are tried on few, as the tests themselves say. */
const slow: Record<string, string> = {
  'scripts/build/metadata/dcat.test.ts': 'each input is a whole catalogue in three formats',
  'scripts/import/report/import-report.test.ts': 'each input is a whole report',
  'scripts/import/report/kinds.test.ts': 'each input is a whole report',
  'scripts/import/report/words-among-figures.test.ts': 'each input is a whole report',
  'scripts/import/read/pdf/ocr/look.test.ts': 'each input is a page of pixels',
};

/** All test files that hold laws. */
function laws(): string[] {
  return globSync(['scripts/**/*.test.ts', 'src/**/*.test.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"))
    .sort();
}

/** Tries each law on so many generated inputs; what fails is told with the input that shows it. */
export async function auditLaws(): Promise<Section> {
  const many = fileURLToPath(new URL('many-runs.ts', import.meta.url));
  const files = laws();
  const over = Object.keys(slow)
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is listed as slow in scripts/audit/laws.ts, and holds no law`);
  const rows = files.map((file) => {
    const reason = slow[file];
    if (reason) return [file, '', '', `not tried: ${reason}`];
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', many, '--test', '--test-reporter=tap', '--test-timeout=900000', file],
      { encoding: 'utf8', env: { ...process.env, LAW_RUNS: String(runs) }, maxBuffer: 1e8 },
    );
    const seconds = (performance.now() - start) / 1000;
    const failed = Number(/^# fail (\d+)/m.exec(stdout)?.[1] ?? 1);
    if (status !== 0) {
      const [example] = /Property failed[^]{0,600}/.exec(stdout) ?? [stdout.slice(-600) + stderr.slice(-600)];
      over.push(`${file}: ${failed} failed. ${example}`);
    }
    return [file, Number(/^# pass (\d+)/m.exec(stdout)?.[1] ?? 0), failed, `${seconds.toFixed(1)} s`];
  });
  return {
    title: `Laws, each on ${runs} generated inputs`,
    columns: ['file', 'tests', 'failed', 'time'],
    rows,
    over,
  };
}
