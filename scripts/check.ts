/**
 * npm run check: what the reports reveal when their figures are held against each other, by rule and with places.
 * Ends with exit code 1 when something is wrong with the import or the registry; what is odd in a report is content.
 */
import { examine } from './build/assemble.ts';
import { readFacts } from './build/facts.ts';
import { findingsReport } from './build/findings-report.ts';
import { paths } from './build/paths.ts';
import { BuildError } from './build/problem.ts';
import { readRegistry } from './build/registry/read.ts';

try {
  const { factsDir, registryDir } = paths();
  const [facts, registry] = await Promise.all([readFacts(factsDir), readRegistry(registryDir)]);
  const examined = examine(facts, registry);
  console.log(findingsReport(examined));
  process.exitCode = examined.problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
