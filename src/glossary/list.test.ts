import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from '../terms/measures.ts';
import { moneyTerms } from '../terms/money.ts';
import { entryOf, glossary } from './list.ts';

const all = glossary.flatMap(({ entries }) => entries);

test('every term is explained once, in a whole sentence', () => {
  assert.equal(new Set(all.map((one) => one.id)).size, all.length);
  for (const one of all) assert.match(one.explanation, /^\p{Lu}.*\.$/u, one.label);
});

test('a term is found by its label, and an unknown one is an error', () => {
  assert.equal(entryOf(measures['kf-arsmal']).id, 'kf-s-arsmal');
  assert.equal(entryOf(moneyTerms.budgetavvikelse).label, 'Avvikelse mot budget');
  assert.throws(() => entryOf({ label: 'Okänt' }), /does not explain "Okänt"/);
});
