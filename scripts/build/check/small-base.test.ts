import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './small-base.ts';

const found = (total: string, men: string, women: string, record: Parameters<typeof evidence>[1] = {}) => {
  const figure = (text: string) => cell(`${text} %`, Number(text.replace(',', '.')));
  const cells = { outcome: figure(total), outcomeMen: figure(men), outcomeWomen: figure(women) };
  return findingsOf(check, evidence([facts({ indicators: [row(cells)] })], record)).map(
    ({ sentence, lines }) => [/bygger på ([^.]*)\./.exec(sentence)![1], lines],
  );
};
const bases = (persons: number) => [{ report: 'langholmen-2023-t1', line: 23, persons }];

test('what the report says of its base comes first', () => {
  assert.deepEqual(found('66,7', '100', '50', { bases: bases(3) }), [['3 personer', [20, 23]]]);
  assert.deepEqual(found('0', '0', '100', { bases: bases(1) }), [['en person', [20, 23]]]);
  assert.deepEqual(found('66,7', '100', '50', { bases: bases(24) }), []);
});

test('a base can be reckoned from exact figures', () => {
  const text = found('66,7', '100', '50')[0]?.[0];
  assert.equal(text, 'så få som 3 personer, om man räknar baklänges från siffrorna');
});

test('figures of more persons, and whole numbers, tell of no small base', () => {
  assert.deepEqual(found('53,85', '50', '57,14'), []);
  assert.deepEqual(found('58,33', '61,11', '55,56'), []);
  assert.deepEqual(found('50', '40', '60'), []);
  assert.deepEqual(found('7,4', '5,4', '7,8'), []);
});

test('what the text says of the base counts where the outcome can be of so many', () => {
  const said = (count: number) =>
    facts({
      indicators: [row({ outcome: cell('37,5 %', 37.5) })],
      stated: [{ about: 'underlag', indicator: 0, count, line: 21 }],
    });
  const of = (count: number) => findingsOf(check, evidence([said(count)])).map(({ sentence }) => sentence);
  assert.match(of(8)[0]!, /bygger på 8 fall\./);
  assert.deepEqual(of(7), []);
  const another = facts({ id: 'langholmen-2022-t1', year: 2022, indicators: [] });
  const bases = [{ report: another.id, line: 21, persons: 8 }];
  const [both] = findingsOf(check, evidence([another, said(8)], { bases }));
  assert.match(both!.sentence, /bygger på 8 fall\./, 'persons are counted on that line of the other report');
});
