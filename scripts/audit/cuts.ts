import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cutter, type Fate } from '../import/fuzz/cut.ts';
import { Random } from '../import/fuzz/random.ts';
import { loadKnowledge } from '../import/knowledge.ts';
import type { Section } from './section.ts';

/** Reports are cut so often each, at lines and inside them, the same places every time. */
const cuts = 100;

/** Cuts each report of a folder anywhere: none may be imported as whole where a fact was lost or changed. */
export function auditCuts(reports: string): Section {
  const knowledge = loadKnowledge();
  const random = new Random(1);
  const over: string[] = [];
  const rows = globSync('*.txt', { cwd: reports })
    .sort()
    .map((file) => {
      const text = new TextDecoder().decode(readFileSync(join(reports, file)));
      const fateOf = cutter(text, knowledge);
      const count: Record<Fate, number> = { told: 0, whole: 0, prose: 0, silent: 0 };
      for (let n = 0; n < cuts; n++) {
        const inside = random.int(0, text.length - 1);
        const length = n % 2 ? inside : text.lastIndexOf('\n', inside) + 1;
        const fate = fateOf(length);
        count[fate]++;
        if (fate === 'silent') over.push(`${file} cut after ${length} characters is imported as whole`);
      }
      return [basename(file), count.told, count.whole, count.prose, count.silent];
    });
  return {
    title: `Reports cut in ${cuts} places each`,
    columns: ['report', 'refused or in doubt', 'nothing lost', 'paragraphs lost', 'facts lost'],
    rows,
    over,
  };
}
