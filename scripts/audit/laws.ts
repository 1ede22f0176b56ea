import { fileURLToPath } from 'node:url';
import type { Section } from './section.ts';
import { testsWith, tryTests } from './try-tests.ts';

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

/** Tries each law on so many generated inputs; what fails is told with the input that shows it. */
export async function auditLaws(): Promise<Section> {
  const many = fileURLToPath(new URL('many-runs.ts', import.meta.url));
  const files = testsWith('fast-check');
  const over = Object.keys(slow)
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is listed as slow in scripts/audit/laws.ts, and holds no law`);
  const rows = files.map((file) => {
    const reason = slow[file];
    if (reason) return [file, '', '', `not tried: ${reason}`];
    const { row, over: failed } = tryTests(file, { LAW_RUNS: String(runs) }, ['--import', many]);
    if (failed) over.push(failed);
    return [file, ...row];
  });
  return {
    title: `Laws, each on ${runs} generated inputs`,
    columns: ['file', 'tests', 'failed', 'time'],
    rows,
    over,
  };
}
