import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letters } from '../../lines/letters.ts';
import { openRow } from './indicator-row.ts';
import { withKnownName } from './known-name.ts';

const names = ['Andel båtar i hamnen', 'Andel båtar i hamnen som lagas', 'Antal hundar per grupp'];
const known = new Set(names.map(letters));
const around = {
  isName: (text: string) => known.has(letters(text)),
  names: names.map((name) => name.split(' ').map(letters)),
  doubtful: new Map([[1, new Set(['oks', 'Aye'])]]),
};

/** The name of a row, and what is read as fallen from its cells. */
function nameOf(text: string): [string, string[]] {
  const row = { ...openRow('Andel 45 % 2024', 1), name: [{ text, line: 1 }] };
  const { name, fallen } = withKnownName(row, around);
  return [name.map((part) => part.text).join(' '), fallen];
}

test('noise within a known name, before it or behind it is none of it, and what has digits is of the cells', () => {
  assert.deepEqual(nameOf('Andel båtar i 5 hamnen'), ['Andel båtar i hamnen', ['5']]);
  assert.deepEqual(nameOf('Andel båtar i Aye oks) hamnen'), ['Andel båtar i hamnen', []]);
  assert.deepEqual(nameOf('I Andel båtar i hamnen'), ['Andel båtar i hamnen', []]);
  assert.deepEqual(nameOf('Andel båtar Minst av nämnd/ Tertial 1 i hamnen som lagas'), ['Andel båtar i hamnen som lagas', []]); // prettier-ignore
  assert.deepEqual(nameOf('Antal hundar per grupp 954 nämnd'), ['Antal hundar per grupp', ['954']]);
});

test('a name with a word more is another name', () => {
  for (const text of [
    'Andel nya båtar i hamnen',
    'Andel båtar av i hamnen',
    'Andel båtar i hamnen som säljs',
    'Andel båtar i hamnen dag 2',
    'Andel båtar i hamnen män',
    'Andel båtar i hamnen 6-12 år',
    'Andel båtar i hamnen l-5',
  ])
    assert.deepEqual(nameOf(text), [text, []]);
});
