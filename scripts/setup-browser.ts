/**
 * `npm run setup:browser`: makes sure that a Chromium is there for the browser tests. Uses an installed one, or
 * installs Debian's where it may; else prints the one line to type and fails.
 */
import { spawnSync } from 'node:child_process';
import { findChromium } from '../src/browser/chromium.ts';
import { readArgs } from './command/options.ts';
import { runCommand } from './command/run.ts';

const install =
  'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation';

await runCommand({ usage: 'npm run setup:browser', folders: '' }, async () => {
  readArgs({ options: {} });
  const path = findChromium() ?? installed();
  if (!path)
    throw new Error(
      `No Chromium found, and none could be installed. Type:\n\n  sudo sh -c '${install}'\n\nor set CHROMIUM to the path of one.`,
    );
  console.log(`Chromium: ${path}`);
  return 0;
});

/** The path of Debian's Chromium, which is installed now; null where that may not or cannot be. */
function installed(): string | null {
  const mayInstall =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) return null;
  console.log('No Chromium found: installing Debian’s.');
  spawnSync('sh', ['-c', install], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return findChromium();
}
