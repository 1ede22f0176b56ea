import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, undress, withoutIcons } from './clean.ts';

test('tags, entities, soft hyphens and odd blanks are gone, tabs stay', () => {
  assert.equal(clean('<p><b>Analys</b></p>\t2\u00a0163,6 &amp; \u22124,5 omställ\u00adning'), 'Analys\t2 163,6 & -4,5 omställning');
  assert.equal(clean('mindre än <5 % och <Namn>'), 'mindre än <5 % och <Namn>');
}); // prettier-ignore

test('a mark that turns the direction of letters is gone, and what it turned stands as it was written', () => {
  for (const mark of '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')
    assert.equal(clean(`Andel ${mark}7,3 %\tav 21`), 'Andel 7,3 %\tav 21', mark.codePointAt(0)!.toString(16));
});

test('a soft hyphen before a figure is a minus or a dash', () => {
  assert.equal(clean('\u00ad3,5 %\t10\u00ad12 st\t2023\u00ad12\u00ad31\tbarn\u00adomsorg'), '-3,5 %\t10-12 st\t2023-12-31\tbarnomsorg');
}); // prettier-ignore

test('look-alike letters by their look, or by their sound where only that is a word', () => {
  assert.equal(clean('рersonаlеn'), 'personalen');
  assert.equal(clean('äldreкураторer', new Map([['kuratorer', 1]])), 'äldrekuratorer');
  assert.equal(clean('Москва'), 'Москва');
});

test('headings and names without their dress', () => {
  assert.equal(undress('### **Analys**'), 'Analys');
  assert.equal(withoutIcons('\ue000 ☀️ "Hållbar" förskola'), '"Hållbar" förskola');
  assert.equal(withoutIcons('✓ 4-5 år'), '4-5 år');
  assert.deepEqual(['e Andel äldre', '+ Andel unga', 'i Stockholm', 'Å andra sidan'].map(withoutIcons), ['Andel äldre', 'Andel unga', 'i Stockholm', 'Å andra sidan']); // prettier-ignore
});
