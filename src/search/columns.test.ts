import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packNames, unpackNames } from './columns.ts';
import type { Names } from './names.ts';
import { paths } from './paths.ts';

const names: Names = {
  districts: [],
  indicators: [
    { id: 'a', title: 'Nöjda', printed: '', words: [], theme: null, figures: [[0, '1 %', 0, '', -1]] },
    { id: 'b', title: 'Trygga', printed: 'andel', words: ['lugn'], theme: 'aldre', figures: [] },
  ],
  goals: [],
  themes: [{ id: 'aldre', title: 'Äldre', words: [] }],
  pages: [
    { kind: 'text', title: 'Metod', path: '/om/metod/' },
    { kind: 'ekonomi', title: 'Skola', path: '/ekonomi/skola/', isPart: true, note: 'Ekonomi' },
  ],
  terms: { path: '/ord/#', note: 'Ordlista', titles: [] },
  periods: [],
  said: [],
  paths,
  nothing: [],
  faint: [],
  ordinary: [],
  same: [],
};

test('what is packed is read as it was: keys that a row lacks, values that are null, lists without rows', () => {
  const sent = JSON.stringify(packNames(names));
  assert.match(sent, /"theme":\[null,"aldre"\]/);
  assert.match(sent, /"isPart":\[0,true\]/);
  assert.deepEqual(unpackNames(JSON.parse(sent)), names);
});
