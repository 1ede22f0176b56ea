/**
 * `npm test`: types, format, unused code and unit tests, then builds, freshness of the facts, browser tests.
 * Every step runs, also after one has failed; the last lines say what failed and what was skipped, and why.
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from '../src/browser/chromium.ts';
import { readArgs } from './command/options.ts';
import { runCommand } from './command/run.ts';

const usage = `npm test
REPORTS_DIR=DIR npm test

  REPORTS_DIR  a folder of reports: what is committed of them is compared with what they give`;

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Why it cannot run here, or null. */
  skip?: string | null;
}

const bin = (name: string) => `node_modules/.bin/${name}`;
const reports = process.env['REPORTS_DIR'];
// It builds a site, and Astro keeps folders of its own in the project: never beside its check of types.
const publish = 'scripts/publish/publish.test.ts';
const unit = globSync(['scripts/**/*.test.ts', 'src/**/*.test.ts'])
  .filter((file) => !file.startsWith('src/browser/') && file !== publish)
  .sort();
// It builds a site of its own, for which the others should not wait.
const another = 'src/browser/another-site.test.ts';
const browser = globSync('src/browser/*.test.ts')
  .filter((file) => file !== another)
  .sort();
const chromium = { CHROMIUM: findChromium() ?? '' };

/** Tests of many files in so many processes. */
const shares = (count: number, name: string, files: string[]): Step[] =>
  Array.from({ length: count }, (_, n) => ({
    name: `${name}, ${n + 1} of ${count}`,
    command: [
      process.execPath,
      ...['--test', '--test-isolation=none', `--test-shard=${n + 1}/${count}`, '--test-reporter=dot'],
      ...files,
    ],
  }));

/** Steps of one row run two at a time: each of these uses one core. */
const rows: Step[][] = [
  [
    { name: 'types', command: [bin('astro'), 'check', '--minimumFailingSeverity', 'warning'] },
    { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
    { name: 'unused', command: [bin('knip')] },
    // Hundreds of small files: a process for each would start, and read the dictionary, for longer than it tests. Of
    // seven shares the last two end soon after each other, of six they do not.
    ...shares(7, 'unit', unit),
  ],
  [
    { name: 'build', command: [process.execPath, 'scripts/build.ts'] },
    { name: 'publish', command: [process.execPath, '--test', '--test-reporter=dot', publish] },
    {
      name: 'facts',
      command: [process.execPath, 'scripts/import.ts', reports ?? '', '--check', '--workers', '1'],
      skip: reports ? null : 'REPORTS_DIR is not set: the committed facts were not compared with the reports',
    },
  ],
  [
    {
      name: 'browser, another site',
      command: [process.execPath, '--test', '--test-reporter=dot', another],
      env: chromium,
    },
    // One browser, and one reading of all pages, for each share.
    ...shares(4, 'browser', browser).map((step) => ({ ...step, env: chromium })),
  ],
];

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // The tests in a browser visit the site there, wherever it is published.
  BASE_PATH: '/',
  // Tests start hundreds of processes of the same files: each is compiled once.
  NODE_COMPILE_CACHE: resolve('.cache/compiled'),
};
const failed: string[] = [];
const skipped: string[] = [];

await runCommand({ usage, folders: '' }, async () => {
  readArgs({ options: {} });
  for (const row of rows) {
    const steps = row.values();
    const inTurn = async () => {
      for (const step of steps) await run(step);
    };
    await Promise.all([inTurn(), inTurn()]);
  }
  process.stdout.write('\n');
  for (const each of skipped) process.stdout.write(`skipped  ${each}\n`);
  for (const each of failed) process.stdout.write(`FAILED   ${each}\n`);
  process.stdout.write(
    `${rows.flat().length - failed.length - skipped.length} passed, ${failed.length} failed, ${skipped.length} skipped\n`,
  );
  return failed.length ? 1 : 0;
});

/** Runs a step, and prints what it says when it has ended. */
async function run(step: Step): Promise<void> {
  if (step.skip) {
    skipped.push(`${step.name}: ${step.skip}`);
    return;
  }
  const started = performance.now();
  let said = `\n── ${step.name}\n`;
  const child = spawn(step.command[0]!, step.command.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, ...step.env },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise((ended) => child.once('error', ended).once('close', ended));
  if (status !== 0) failed.push(step.name);
  process.stdout.write(said);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`── ${step.name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
}
