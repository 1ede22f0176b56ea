/**
 * npm run corpus -- [--years 10] [--boards 13] [--kinds t1,t2,vb] [--seed 1] OUT: clones the committed facts with other
 * figures into OUT/facts and OUT/registry, as many reports as so many boards would give in so many years. They are for
 * measuring what pages weigh and builds take when there is more to show, and are true of nothing: never put them
 * into content/. Build them with FACTS_DIR=OUT/facts REGISTRY_DIR=OUT/registry GENERATED_DIR=OUT/generated
 * DIST_DIR=OUT/dist npm run build.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { paths } from './build/paths.ts';
import { writeCorpus } from './corpus/write.ts';
import { reportKinds, type ReportParts } from '../src/report/name.ts';

try {
  const { values, positionals } = parseArgs({
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
    throw new Error('Say into which one folder: npm run corpus -- --years 10 --boards 13 OUT');
  if (resolve(out).startsWith(resolve('content')))
    throw new Error(`${out} is in content/, where facts are true.`);
  const kinds = values.kinds.split(',');
  const unknown = kinds.find((kind) => !(reportKinds as readonly string[]).includes(kind));
  if (unknown !== undefined)
    throw new Error(`No report is of the kind “${unknown}”: ${reportKinds.join(', ')}`);
  const made = await writeCorpus(out, paths(), {
    years: count('years', values.years),
    boards: count('boards', values.boards),
    kinds: kinds as ReportParts['kind'][],
    seed: count('seed', values.seed),
  });
  console.log(`${made.reports} reports of ${made.boards} boards, ${made.indicators} indicators in ${out}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} ${text}: expected a whole number above 0`);
  return Number(text);
}
