/**
 * `npm run import -- FILE|DIR …`: from reports to facts. The whole way is import/import-report.ts, and is loaded by those
 * who need it: a run over reports that have not changed loads none of it.
 *
 *   files ─ shard ─▶ unchanged? ─ no ─▶ a worker imports it ─▶ facts and texts, written in the order of the files
 *                        └───── yes ─▶ what was said of it is said again
 */
import { runCommand } from './command/run.ts';
import { command } from './import/run/command.ts';
import { usage } from './import/run/options.ts';

await runCommand({ usage, folders: '--facts, --texts' }, () => command(process.argv.slice(2)));
