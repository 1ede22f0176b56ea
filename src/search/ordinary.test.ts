import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Names } from './names.ts';
import { mistakable } from './ordinary.ts';
import { paths } from './paths.ts';

const district = {
  id: 'o',
  title: 'Fiskvik',
  words: [],
  kin: [],
  note: '',
  reports: [],
  themes: [],
  parts: [],
};
const names: Names = {
  districts: [district],
  indicators: [],
  goals: [],
  themes: [],
  pages: [{ kind: 'text', title: 'Seglingar, bryggmiljö', path: '/segel/' }],
  terms: { path: '/ord/#', note: '', titles: [] },
  periods: [],
  said: [],
  paths,
  nothing: ['fiskik'],
  faint: [],
  ordinary: [],
  same: [],
};

test('ordinary words that a letter or two make a name or a known word are kept apart', () => {
  assert.deepEqual(mistakable(['friskvik', 'fasklingar', 'seglingar', 'häst'], names), ['friskvik']);
  assert.deepEqual(mistakable(['siglingar'], names), ['siglingar']);
});

test('forms of a known word, and words that say nothing, are not', () => {
  assert.deepEqual(mistakable(['bryggmiljön', 'fiskik', 'fiskvik', 'fiskviks'], names), []);
});
