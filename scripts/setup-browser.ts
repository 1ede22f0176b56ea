/**
 * `npm run setup:browser`: makes sure that a Chromium is there for the browser tests. Uses an installed one, or
 * installs Debian's where it may; else prints the one line to type and fails.
 */
import { spawnSync } from 'node:child_process';
import { findChromium } from '../src/browser/chromium.ts';

const install = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation';

const there = findChromium();
if (there) done(there);
if (
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version']).status === 0
) {
  process.stdout.write('No Chromium found: installing Debian’s.\n');
  spawnSync('sh', ['-c', install], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = findChromium();
  if (installed) done(installed);
}
process.stderr.write(
  `No Chromium found, and none could be installed. Type:\n\n  sudo sh -c '${install}'\n\n`,
);
process.stderr.write('or set CHROMIUM to the path of one.\n');
process.exit(1);

function done(path: string): never {
  process.stdout.write(`Chromium: ${path}\n`);
  process.exit(0);
}
