import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** What came of the tests of a file that were tried further than every test run does. */
export interface Tried {
  /** How many passed, how many failed, and how long it took. */
  row: [number, number, string];
  /** What failed, with the input that shows it; null when nothing did. */
  over: string | null;
}

/** Runs the tests of a file in a process of its own, with more variables and flags. */
export function tryTests(file: string, env: Record<string, string>, flags: readonly string[] = []): Tried {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--test', '--test-reporter=tap', '--test-timeout=900000', file],
    { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1e8 },
  );
  const seconds = (performance.now() - start) / 1000;
  const count = (what: string, unknown: number) =>
    Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(stdout)?.[1] ?? unknown);
  const failed = count('fail', 1);
  const [example] = /Property failed[^]{0,600}/.exec(stdout) ?? [stdout.slice(-600) + stderr.slice(-600)];
  return {
    row: [count('pass', 0), failed, `${seconds.toFixed(1)} s`],
    over: status === 0 ? null : `${file}: ${failed} failed. ${example}`,
  };
}

/** The files of tests that import a module, by the end of its name. */
export function testsWith(module: string): string[] {
  return globSync(['scripts/**/*.test.ts', 'src/**/*.test.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => readFileSync(file, 'utf8').includes(`${module}'`))
    .sort();
}
