/**
 * `npm test`: format, types, unused code, unit tests, build, freshness of the facts, browser tests, in that order.
 * Every step runs, also after one has failed; the last lines say what failed and what was skipped, and why.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { findChromium } from '../src/browser/chromium.ts';

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Why it cannot run here, or null. */
  skip?: string | null;
}

const bin = (name: string) => `node_modules/.bin/${name}`;
const reports = process.env.REPORTS_DIR;
const unit = globSync(['scripts/**/*.test.ts', 'src/**/*.test.ts'])
  .filter((file) => !file.startsWith('src/browser/'))
  .sort();
const browser = globSync('src/browser/*.test.ts').sort();

const steps: Step[] = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: [bin('astro'), 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'unused', command: [bin('knip')] },
  {
    name: 'unit',
    command: [process.execPath, '--test', '--test-concurrency=2', '--test-reporter=dot', ...unit],
  },
  { name: 'build', command: [process.execPath, 'scripts/build.ts'] },
  {
    name: 'facts',
    command: [process.execPath, 'scripts/import.ts', reports ?? '', '--check'],
    skip: reports ? null : 'REPORTS_DIR is not set: the committed facts were not compared with the reports',
  },
  {
    name: 'browser',
    command: [process.execPath, '--test', '--test-concurrency=1', ...browser],
    env: { CHROMIUM: findChromium() ?? '' },
  },
];

const failed: string[] = [];
const skipped: string[] = [];
for (const step of steps) {
  if (step.skip) {
    skipped.push(`${step.name}: ${step.skip}`);
    continue;
  }
  const started = performance.now();
  process.stdout.write(`\n── ${step.name}\n`);
  const { status } = spawnSync(step.command[0]!, step.command.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
  });
  if (status !== 0) failed.push(step.name);
  process.stdout.write(`── ${step.name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds(started)}\n`);
}

process.stdout.write('\n');
for (const each of skipped) process.stdout.write(`skipped  ${each}\n`);
for (const each of failed) process.stdout.write(`FAILED   ${each}\n`);
process.stdout.write(
  `${steps.length - failed.length - skipped.length} passed, ${failed.length} failed, ${skipped.length} skipped\n`,
);
process.exitCode = failed.length ? 1 : 0;

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
