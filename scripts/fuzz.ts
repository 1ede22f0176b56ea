/**
 * `npm run fuzz -- [RUNS] [--seed N] [--only FAULT,…] [--show N] [--keep DIR]`: prints made-up reports with known truth and known damage, imports
 * them and counts where the facts differ. Doubts are counted apart from errors.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArgs, UseError, wholeNumber } from './command/options.ts';
import { runCommand } from './command/run.ts';
import { importSource } from './import/report/import-report.ts';
import { compare, type Difference } from './fuzz/compare.ts';
import { faults as allFaults, type Fault } from './fuzz/fault.ts';
import { print } from './fuzz/print.ts';
import { Random } from './fuzz/random.ts';
import { truth } from './fuzz/truth.ts';
import { loadKnowledge } from './import/knowledge/knowledge.ts';
import { readText } from './import/read/read.ts';

const usage = 'npm run fuzz -- [RUNS] [--seed N] [--only FAULT,…] [--show N] [--keep DIR]';

/** What the command is asked to do. */
interface Asked {
  runs: number;
  seed: number;
  /** Only these faults, or whatever chance says. */
  only: Fault[] | null;
  show: number;
  keep: string | undefined;
}

function readOptions(): Asked {
  const { values, positionals } = readArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      show: { type: 'string', default: '12' },
      keep: { type: 'string' },
    },
  });
  const [runs = '200', ...more] = positionals;
  if (more.length > 0) throw new UseError(`Unexpected argument “${more[0]}”: expected RUNS alone`);
  const only = values.only?.split(',').filter(Boolean) ?? null;
  const unknown = only?.find((fault) => !(allFaults as readonly string[]).includes(fault));
  if (unknown) throw new UseError(`--only ${unknown}: expected some of ${allFaults.join(', ')}`);
  return {
    runs: wholeNumber('RUNS', runs),
    seed: wholeNumber('--seed', values.seed),
    only: only as Fault[] | null,
    show: wholeNumber('--show', values.show),
    keep: values.keep,
  };
}

await runCommand({ usage, folders: '--keep' }, async () => fuzz(readOptions()));

function fuzz({ runs, seed: first, only, show, keep }: Asked): number {
  const knowledge = loadKnowledge();
  const byField = new Map<string, number>();
  const byFault = new Map<string, { runs: number; errors: number }>();
  let errors = 0;
  let doubts = 0;
  let clean = 0;
  let shown = 0;
  let cells = 0;
  for (let seed = first; seed < first + runs; seed++) {
    const random = new Random(seed);
    const real = truth(random);
    const on = only ?? random.some(allFaults, random.int(0, seed % 5 === 0 ? 40 : 5));
    const { text, faults } = print(real, random, on);
    let found: Difference[];
    try {
      const { facts, text: words } = importSource(
        readText(`seed-${seed}.txt`, new TextEncoder().encode(text)),
        knowledge,
      );
      found = compare(real, facts, words);
      cells += facts.indicators.reduce(
        (sum, row) => sum + Object.values(row.cells).filter(Boolean).length,
        0,
      );
    } catch (error) {
      found = [
        { field: 'threw', doubt: false, where: 'report', expected: '', got: (error as Error).stack ?? '' },
      ];
    }
    const wrong = found.filter((each) => !each.doubt);
    errors += wrong.length;
    doubts += found.length - wrong.length;
    if (!wrong.length) clean++;
    for (const each of wrong) byField.set(each.field, (byField.get(each.field) ?? 0) + 1);
    for (const fault of faults.hits.keys()) {
      const sum = byFault.get(fault) ?? { runs: 0, errors: 0 };
      byFault.set(fault, { runs: sum.runs + 1, errors: sum.errors + (wrong.length ? 1 : 0) });
    }
    if (wrong.length && keep) {
      mkdirSync(keep, { recursive: true });
      writeFileSync(join(keep, `seed-${seed}.txt`), text);
    }
    if (wrong.length && shown++ < show) {
      process.stdout.write(`seed ${seed} [${[...faults.hits.keys()].join(' ')}]\n`);
      for (const each of wrong.slice(0, 4))
      process.stdout.write(`  ${each.field} | ${each.where.slice(0, 70)}\n    expected ${each.expected.slice(0, 260)}\n    got      ${each.got.slice(0, 260)}\n`); // prettier-ignore
    }
  }
  const list = (map: Map<string, number>) => [...map].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`).join(', '); // prettier-ignore
  process.stdout.write(
    `${runs} reports, ${clean} without an error, ${errors} errors, ${doubts} doubts of ${cells} cells\n`,
  );
  process.stdout.write(`errors by field: ${list(byField)}\n`);
  process.stdout.write(`reports with errors by fault: ${[...byFault].filter(([, sum]) => sum.errors).sort((a, b) => b[1].errors / b[1].runs - a[1].errors / a[1].runs).map(([name, sum]) => `${name} ${sum.errors}/${sum.runs}`).join(', ')}\n`); // prettier-ignore
  return errors ? 1 : 0;
}
