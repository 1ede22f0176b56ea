import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Section } from './section.ts';

/** Generated inputs for each law. */
const runs = 10_000;

/** The tests that hold laws, by what they are about. */
const laws: Record<string, string[]> = {
  figures: ['src/figure/figure.test.ts', 'src/money.test.ts'],
  periods: ['src/printed-period.test.ts'],
  dates: ['scripts/import/table/date.test.ts'],
  MDX: ['scripts/build/mdx/serialise.test.ts'],
  CSV: ['src/csv.test.ts', 'src/table/tsv.test.ts'],
  'XLSX, JSON, Parquet, SQLite': ['scripts/build/data/hostile.test.ts'],
  feeds: ['scripts/build/feed/atom.test.ts'],
  'JSON-LD': ['src/metadata/schema-org.test.ts'],
  URLs: [
    'src/web-address.test.ts',
    'src/href.test.ts',
    'src/query/address.test.ts',
    'src/share/embed.test.ts',
    'src/share/report-error.test.ts',
  ],
  slugs: ['src/slug.test.ts'],
  anchors: ['src/report/anchors.test.ts'],
  pages: ['src/page-bytes.test.ts'],
  'printed messages': ['scripts/import/read/control.test.ts'],
};

/** Tries each law on so many generated inputs; what fails is told with the input that shows it. */
export async function auditLaws(): Promise<Section> {
  const many = fileURLToPath(new URL('many-runs.ts', import.meta.url));
  const over: string[] = [];
  const rows = Object.entries(laws).map(([about, files]) => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', many, '--test', '--test-reporter=tap', '--test-timeout=900000', ...files],
      { encoding: 'utf8', env: { ...process.env, LAW_RUNS: String(runs) }, maxBuffer: 1e8 },
    );
    const seconds = (performance.now() - start) / 1000;
    const failed = Number(/^# fail (\d+)/m.exec(stdout)?.[1] ?? 1);
    if (status !== 0) {
      const [example] = /Property failed[^]{0,600}/.exec(stdout) ?? [stdout.slice(-600) + stderr.slice(-600)];
      over.push(`${about}: ${failed} failed. ${example}`);
    }
    return [about, Number(/^# pass (\d+)/m.exec(stdout)?.[1] ?? 0), failed, `${seconds.toFixed(1)} s`];
  });
  return {
    title: `Laws, each on ${runs} generated inputs`,
    columns: ['about', 'tests', 'failed', 'time'],
    rows,
    over,
  };
}
