import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Assessment } from '../model.ts';
import { goalsBrief } from './brief.ts';

const say = (assessments: (Assessment | null)[], type: 'tertialrapport' | 'verksamhetsplan') =>
  goalsBrief({ type, goals: assessments.map((assessment) => ({ assessment })) }).replaceAll('\u00a0', ' ');

test('of all goals only what is said of all of them is told', () => {
  const told = (...assessments: (Assessment | null)[]) => say(assessments, 'tertialrapport');
  assert.equal(told('helt', 'helt'), 'Rapporten bedömer att alla 2 mål uppfylls helt.');
  assert.equal(told('delvis'), 'Rapporten bedömer att målet uppfylls delvis.');
  assert.equal(
    told('helt', 'delvis', 'helt'),
    'Rapporten bedömer 3 mål: 2 uppfylls helt, 1 uppfylls delvis.',
  );
  // The third is not judged.
  assert.equal(told('helt', null, 'helt'), 'Rapporten bedömer 2 mål: alla uppfylls helt.');
  assert.equal(told('inte', null), 'Rapporten bedömer 1 mål: det uppfylls inte.');
});

test('a report without assessments is not called a plan', () => {
  assert.equal(say([null, null], 'verksamhetsplan'), 'Planen har 2 mål. En plan bedömer inga mål.');
  assert.equal(say([null, null], 'tertialrapport'), 'Rapporten har 2 mål. Ingen bedömning av dem är inläst.');
  assert.equal(say([null], 'tertialrapport'), 'Rapporten har 1 mål. Ingen bedömning av det är inläst.');
});
