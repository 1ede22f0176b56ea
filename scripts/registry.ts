/**
 * npm run registry: names in the facts without an entry in content/registry, and entries without a use, with the
 * nearest entries and their likeness. Writes nothing: what belongs together is decided by hand.
 */
import { readFacts } from './build/facts.ts';
import { correct } from './build/correct.ts';
import { identify } from './build/identify.ts';
import { paths } from './build/paths.ts';
import { BuildError } from './build/problem.ts';
import { readRegistry } from './build/registry/read.ts';
import { registryReport } from './build/registry-report.ts';

try {
  const { factsDir, registryDir } = paths();
  const [facts, registry] = await Promise.all([readFacts(factsDir), readRegistry(registryDir)]);
  const corrected = correct(facts, registry.corrections);
  const { problems } = identify(corrected.reports, registry);
  const { text, open } = registryReport([...corrected.problems, ...problems], registry);
  console.log(text);
  process.exitCode = open > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
