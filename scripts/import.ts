/**
 * `npm run import -- FILE|DIR …`: from reports to facts. The whole way is import/report/import-report.ts, and is loaded by those
 * who need it: a run over reports that have not changed loads none of it.
 *
 *   files ─ shard ─▶ unchanged? ─ no ─▶ a worker imports it ─▶ facts and texts, written in the order of the files
 *                        └───── yes ─▶ what was said of it is said again
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What Node makes of files of code is kept for the next run, with their sums; threads learn where by the variable.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../.cache/node/', import.meta.url));
enableCompileCache(process.env['NODE_COMPILE_CACHE']);

const { runCommand } = await import('./command/run.ts');
const { command } = await import('./import/run/command.ts');
const { usage } = await import('./import/run/options.ts');

await runCommand({ usage, folders: '--facts, --texts, REGISTRY_DIR' }, () => command(process.argv.slice(2)));
