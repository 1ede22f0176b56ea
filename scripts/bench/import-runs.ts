import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of the time of the first import, at most what the second one of unchanged reports may take. */
const maxSecond = 0.05;
/** So many copies of each report are read side by side: one long report is no measure of many. */
const copies = 3;

/**
 * Times whole runs of the import over a folder of reports: a second one beside the first, and all cores beside one.
 * Prints both ratios and returns whether the first is within its goal.
 */
export function benchImportRuns(reports: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  try {
    const into = ['--facts', join(folder, 'facts'), '--texts', join(folder, 'texts')];
    const first = seconds([reports, ...into, '--again']);
    const second = seconds([reports, ...into]);
    print('second import of unchanged reports / first', second / first, `at most ${maxSecond}`);

    const many = join(folder, 'many');
    mkdirSync(many);
    for (const name of readdirSync(reports).filter((each) => /\.(txt|pdf)$/i.test(each)))
      for (let n = 0; n < copies; n++) cpSync(join(reports, name), join(many, `${n}-${name}`));
    const one = seconds([many, ...into, '--check', '--workers', '1']);
    const all = seconds([many, ...into, '--check']);
    const cores = availableParallelism();
    print(`import on one thread / on ${cores}`, one / all, `${one.toFixed(1)} and ${all.toFixed(1)} s`);
    return second / first <= maxSecond;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(what: string, ratio: number, more: string): void {
  process.stdout.write(`${what}: ${ratio.toFixed(3)} (${more})\n`);
}

/** How long a run of the import takes, in seconds; what it says of the reports is no matter here. */
function seconds(args: readonly string[]): number {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, ['scripts/import.ts', ...args], { stdio: 'ignore' });
  if (error ?? status === null) throw error ?? new Error('The import was ended.');
  return (performance.now() - start) / 1000;
}
