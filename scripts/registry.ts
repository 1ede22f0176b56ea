/**
 * npm run registry: names in the facts without an entry in content/registry, and entries without a use, with the
 * nearest entries and their likeness. `--write` first writes the entries that are missing, with null for what no report
 * says: what belongs together is decided by hand.
 */
import { correct } from './build/identify/correct.ts';
import { readFacts } from './build/facts.ts';
import { reportsInDoubt } from './build/facts/in-doubt.ts';
import { identify } from './build/identify.ts';
import { madeForAnotherFile } from './build/identify/other-file.ts';
import { paths } from './build/folder/paths.ts';
import { stopAt } from './build/problem.ts';
import { readRegistry } from './build/registry/read.ts';
import { registryReport } from './build/report/registry.ts';
import { readArgs } from './command/options.ts';
import { runCommand, tell } from './command/run.ts';
import { newEntries } from './registry/new-entries.ts';
import { putNew } from './registry/put-new.ts';

const usage = `npm run registry [-- --write]

  --write   write the entries that are missing; no file is written over`;

async function registry(write: boolean): Promise<number> {
  const { factsDir, registryDir } = paths();
  const facts = await readFacts(factsDir);
  let known = await readRegistry(registryDir);
  const look = () => {
    const corrected = correct(facts, known.corrections);
    const { reports, problems } = identify(corrected.reports, known);
    return { reports, lines: [...madeForAnotherFile(facts, known), ...corrected.problems], problems };
  };
  let found = look();
  if (write) {
    stopAt(found.lines);
    const entries = newEntries(found.reports, known);
    await putNew(registryDir, entries);
    for (const { path, open } of entries)
      tell(`written ${registryDir}/${path}; to decide: ${open.join(', ')}`);
    console.log(`${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} written\n`);
    known = await readRegistry(registryDir);
    found = look();
  }
  const { text, open } = registryReport([...found.lines, ...found.problems], known, reportsInDoubt(facts));
  tell(text);
  return open > 0 ? 1 : 0;
}

await runCommand({ usage, folders: 'FACTS_DIR, REGISTRY_DIR' }, async () => {
  const { values } = readArgs({
    options: { write: { type: 'boolean', default: false } },
  });
  return registry(values.write);
});
