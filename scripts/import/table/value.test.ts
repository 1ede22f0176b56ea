import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cell, printValue, readValue } from './value.ts';

const cases: [string, number | null, string | null, string | null][] = [
  ['2 163,6', 2163.6, null, null],
  ['-19,7', -19.7, null, null],
  ['1 283 st', 1283, 'st', null],
  ['11 500', 11500, null, null],
  ['1 735 GWh', 1735, 'GWh', null],
  ['90%', 90, '%', null],
  ['-0 %', -0, '%', null],
  ['0', 0, null, null],
  ['+/- 1 %', 1, '%', 'within'],
  ['± 1 %', 1, '%', 'within'],
  ['Max 10 personer', 10, 'personer', 'max'],
  ['Minst 5 st', 5, 'st', 'min'],
  ['1,70 kg CO ₂ per kg livsmedel', 1.7, 'kg CO ₂ per kg livsmedel', null],
  ['14,3 barn/avd.', 14.3, 'barn/avd.', null],
  ['Tas fram av nämnd', null, null, null],
  ['Ökning', null, null, null],
  ['-', null, null, null],
  ['15 till 20', null, null, null],
  ['3 av 4', null, null, null],
  ['2023-01-01', null, null, null],
  ['1 2 3', null, null, null],
];
for (const [text, value, unit, bound] of cases)
  test(`"${text}"`, () => assert.deepEqual(readValue(text), { value, unit, bound }));

test('number → text → number', () => {
  const number = fc.integer({ min: -1e12, max: 1e12 }).map((whole) => whole / 1000);
  fc.assert(fc.property(number, (value) => readValue(printValue(value)).value === (value === 0 ? 0 : value)));
});

test('number with unit → text → number with unit', () => {
  const unit = fc.constantFrom('%', 'st', 'mnkr', 'GWh', 'barn/avd.', 'kg CO2 per kg livsmedel');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), unit, (value, name) => {
      assert.deepEqual(readValue(`${printValue(value)} ${name}`), { value, unit: name, bound: null });
    }),
  );
});

test('any text gives a cell that keeps it, or null', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const made = cell(text, 1);
      assert.equal(made?.text ?? '', text.replace(/\s+/g, ' ').trim());
      assert.ok(made === null || made.value === null || Number.isFinite(made.value));
    }),
  );
});
