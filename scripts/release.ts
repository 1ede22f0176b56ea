/**
 * npm run release: gives the data as they are now a version, and says what came, changed and went since the release
 * before, and why. Writes `<version>.yml` and `<version>.zip` into content/releases.
 */
import { runCommand } from './command/run.ts';
import { command } from './release/command.ts';

const usage = `npm run release [-- --against DIR] [--date DAY] [--reason [REPORT=]TEXT]… [--check]

  --against DIR   what to compare with: an earlier release's archive, unpacked or not, or the folder data of a built
                  site; without it the newest release in content/releases
  --date DAY      the release's day, YYYY-MM-DD; without it today
  --reason TEXT   why figures changed that no new report and no correction explains: one Swedish sentence, published;
                  REPORT=TEXT for the figures of one report; may be given several times
  --check         write nothing; fail when what is committed has not been released`;

await runCommand({ usage, folders: '--against, RELEASES_DIR' }, () => command(process.argv.slice(2)));
