import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendBroken } from './broken.ts';

const words = new Map(
  (
    'arbetsmarknad arbetsmarknadsåtgärder åtgärder husbedömning husbedömningen ' +
    'medskapandeindex i form till sin stadsdel en plan hållbarhet hållbarheten gång avd av barn per ' +
    'kvalitetssäkras kvalitets- säkras vård omsorg in för inför tex ex andra hand'
  )
    .split(' ')
    .map((word) => [word, 3]),
);

test('words broken by a narrow column are mended', () => {
  for (const [broken, whole] of [
    ['Arbetsmarknad såtgärder', 'Arbetsmarknadsåtgärder'],
    ['Medskapandeinde x', 'Medskapandeindex'],
    ['kvalitets säkras', 'kvalitetssäkras'],
    ['13,1 barn/av d.', '13,1 barn/avd.'],
    ['Husbedömning en (HB)', 'Husbedömningen (HB)'],
  ]) {
    assert.equal(mendBroken(broken!, words), whole);
  }
});

test('words that belong apart stay apart', () => {
  for (const text of [
    'i form av',
    'till sin plan',
    'hållbarhet en gång per år',
    'in för andra hand',
    't ex',
    'vård- och omsorg',
    'okänt ord i en plan',
    'barn per avd',
  ]) {
    assert.equal(mendBroken(text, words), text);
  }
});
