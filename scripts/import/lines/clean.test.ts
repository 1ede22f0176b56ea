import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, undress, withoutIcons } from './clean.ts';

test('tags, entities, soft hyphens and odd blanks are gone, tabs stay', () => {
  assert.equal(clean('<p><b>Analys</b></p>\t2\u00a0163,6 &amp; \u22124,5 omställ\u00adning'), 'Analys\t2 163,6 & -4,5 omställning');
  assert.equal(clean('mindre än <5 % och <Namn>'), 'mindre än <5 % och <Namn>');
}); // prettier-ignore

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
});
