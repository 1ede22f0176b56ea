import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stockholm } from './headings.ts';
import { spellings } from './spellings.ts';

test('a spelling is all texts that it stands for', () => {
  assert.deepEqual(spellings('(års)?mål( [12])?'), [
    'mål',
    'mål 1',
    'mål 2',
    'årsmål',
    'årsmål 1',
    'årsmål 2',
  ]);
  assert.deepEqual(spellings('fr\\.? ?o'), ['fro', 'fr o', 'fr.o', 'fr. o']);
  assert.deepEqual(spellings('män.*|jan[a-z]*'), ['män', 'jan']);
});

test('a spelling that is none of its kind is told', () => {
  assert.throws(() => spellings('mål)'), /Unexpected \) at 3 in "mål\)", expected its end/);
  assert.throws(() => spellings('(års)?(mål'), /Unexpected end of "\(års\)\?\(mål", expected \)/);
});

test('all texts that a heading of the city stands for fit its pattern', () => {
  for (const form of Object.values(stockholm.columns).flat())
    for (const text of spellings(form)) assert.match(text, new RegExp(`^(?:${form})$`));
});
