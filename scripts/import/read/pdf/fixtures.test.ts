import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importReport } from '../../report/import-report.ts';
import { compare } from '../../../fuzz/compare.ts';
import type { Truth } from '../../../fuzz/truth-types.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';

/** What a fixture's file says beside its PDF. */
interface Fixture {
  /** How the PDF was made and what its layout shows. */
  how: string;
  /** The fields that are still read wrongly: a list that only shrinks. */
  open: string[];
  /** The page on which each begins, in the order of the truth. */
  pages: Record<(typeof kinds)[number], number[]>;
  truth: Truth;
}

const kinds = ['goals', 'indicators', 'activities', 'tables'] as const;
const folder = new URL('fixtures/', import.meta.url);
const knowledge = loadKnowledge();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const { how, open, pages, truth } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture;
  const name = file.replace('.json', '.pdf');
  test(`${name} gives its truth (${how})`, async () => {
    const { facts, text, messages } = await importReport(
      name,
      readFileSync(new URL(name, folder)),
      knowledge,
    );
    const differences = compare(truth, facts, text);
    const fields = new Set(differences.map((each) => each.field));
    for (const kind of kinds)
      if (String(facts[kind].map((each) => each.page)) !== String(pages[kind])) fields.add(`pages.${kind}`);
    const isNew = differences.filter((each) => !open.includes(each.field));
    assert.deepEqual(isNew, []);
    assert.deepEqual([...fields].sort(), open, 'fields read rightly now leave the list "open"');

    // Every heading gives rows; what is lost is told, as a doubt with the figure; a unit has no digit.
    const count = (rule: string) => messages.filter(({ ruleId }) => ruleId === rule).length;
    const told = facts.doubts.filter(
      (each) => 'cell' in each && each.reason.startsWith('Talen står i ingen'),
    );
    assert.deepEqual([count('table-empty'), count('figure-lost')], [0, told.length]);
    for (const { cells } of facts.indicators)
      for (const [role, cell] of Object.entries(cells))
        if (role !== 'more' && cell && 'value' in cell && cell.value !== null)
          assert.match(`${cell.unit ?? ''}`, /^(?:[^\d]|m[23]|CO2)*$/, cell.text);
  });
}
