/**
 * npm run partition -- OUT: writes the tables into OUT as Parquet, by the year of the report, for engines that read more
 * than one machine holds. DuckDB reads each as one table again: see CONTRIBUTING.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { assemble } from './build/assemble.ts';
import { dataRows } from './build/data.ts';
import { readFacts } from './build/facts.ts';
import { paths } from './build/folder/paths.ts';
import { stage } from './build/report/progress.ts';
import { readRegistry } from './build/registry/read.ts';
import { swap } from './build/folder/swap.ts';
import { write } from './build/folder/write.ts';
import { readArgs, UseError } from './command/options.ts';
import { runCommand } from './command/run.ts';
import { partitions } from './partition/partitions.ts';

await runCommand({ usage: 'npm run partition -- OUT', folders: 'OUT' }, async () => {
  const { positionals } = readArgs({ allowPositionals: true, options: {} });
  const [out, ...more] = positionals;
  if (!out || more.length > 0)
    throw new UseError(`Unexpected ${positionals.length} folders: expected one, OUT`);
  const there: string[] = await readdir(out).catch(() => []);
  if (there.length > 0 && !there.includes('observations'))
    throw new UseError(`${out} holds other files, which would be removed: expected a folder of its own`);
  const { factsDir, registryDir } = paths();
  const [facts, registry] = [await readFacts(factsDir), await readRegistry(registryDir)];
  const { reports, catalogue } = await stage('series', () => assemble(facts, registry));
  const files = await stage(
    'parquet',
    () => partitions(dataRows(catalogue, reports)),
    ({ size }) => `${size} files`,
  );
  const next = `${resolve(out)}.next`;
  await rm(next, { recursive: true, force: true });
  await mkdir(dirname(next), { recursive: true });
  await write(next, files);
  await swap(next, out, `${resolve(out)}.old`);
  return 0;
});
