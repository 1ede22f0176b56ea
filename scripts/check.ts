/**
 * npm run check: what the reports reveal when their figures are held against each other, by rule and with places.
 * Ends with exit code 1 when something is wrong with the import or the registry; what is odd in a report is content.
 */
import { examine } from './build/assemble.ts';
import { readFacts } from './build/facts.ts';
import { findingsReport } from './build/report/findings.ts';
import { paths } from './build/folder/paths.ts';
import { readRegistry } from './build/registry/read.ts';
import { readArgs } from './command/options.ts';
import { runCommand, tell } from './command/run.ts';

await runCommand({ usage: 'npm run check', folders: 'FACTS_DIR, REGISTRY_DIR' }, async () => {
  readArgs({ options: {} });
  const { factsDir, registryDir } = paths();
  const [facts, registry] = await Promise.all([readFacts(factsDir), readRegistry(registryDir)]);
  const examined = examine(facts, registry);
  tell(findingsReport(examined));
  return examined.problems.length > 0 ? 1 : 0;
});
