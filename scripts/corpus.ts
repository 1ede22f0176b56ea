/**
 * npm run corpus -- [--years 10] [--boards 13] [--kinds t1,t2,vb] [--seed 1] OUT: clones the committed facts with other
 * figures into OUT/facts and OUT/registry, as many reports as so many boards would give in so many years. They are for
 * measuring what pages weigh and builds take when there is more to show, and are true of nothing: never put them
 * into content/. Build them with FACTS_DIR=OUT/facts REGISTRY_DIR=OUT/registry GENERATED_DIR=OUT/generated
 * DIST_DIR=OUT/dist npm run build.
 */
import { resolve } from 'node:path';
import { paths } from './build/folder/paths.ts';
import { readArgs, UseError, wholeNumber } from './command/options.ts';
import { runCommand } from './command/run.ts';
import { writeCorpus } from './corpus/write.ts';
import { reportKinds, type ReportParts } from '../src/report/name.ts';

const usage = 'npm run corpus -- [--years 10] [--boards 13] [--kinds t1,t2,vb] [--seed 1] OUT';

await runCommand({ usage, folders: 'FACTS_DIR, REGISTRY_DIR, or another OUT' }, async () => {
  const { values, positionals } = readArgs({
    allowPositionals: true,
    options: {
      years: { type: 'string', default: '10' },
      boards: { type: 'string', default: '13' },
      kinds: { type: 'string', default: 't1,t2,vb' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [out, ...more] = positionals;
  if (!out || more.length > 0)
    throw new UseError(`Unexpected ${positionals.length} folders: expected one, OUT`);
  if (resolve(out).startsWith(resolve('content')))
    throw new UseError(`${out} is in content/, where facts are true: expected a folder elsewhere`);
  const kinds = values.kinds.split(',');
  const unknown = kinds.find((kind) => !(reportKinds as readonly string[]).includes(kind));
  if (unknown !== undefined)
    throw new UseError(`--kinds ${unknown}: expected some of ${reportKinds.join(', ')}`);
  const made = await writeCorpus(out, paths(), {
    years: wholeNumber('--years', values.years),
    boards: wholeNumber('--boards', values.boards),
    kinds: kinds as ReportParts['kind'][],
    seed: wholeNumber('--seed', values.seed),
  });
  console.log(`${made.reports} reports of ${made.boards} boards, ${made.indicators} indicators in ${out}`);
  return 0;
});
