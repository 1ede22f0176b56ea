import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Group, grouped } from './group.ts';
import { invented, opened, type InventedRow } from './invented.ts';

const group = (rows: InventedRow[], by: string[] = ['sak']) =>
  grouped(invented, opened(rows), [...rows.keys()], by, 'varde');
const only = (rows: InventedRow[]): Group => {
  const all = group(rows);
  assert.equal(all.length, 1);
  return all[0]!;
};
const rate = { sak: 'platser', enhet: 'st', ar: 2023 };

test('the rows of the groups are all rows, each once', () => {
  const row = fc.record({
    stadsdel: fc.constantFrom('a', 'b', null),
    sak: fc.constantFrom('x', 'y', 'x,y', '["x"]'),
    ar: fc.integer({ min: 2020, max: 2022 }),
    varde: fc.option(fc.integer(), { nil: null }),
  });
  fc.assert(
    fc.property(
      fc.array(row),
      fc.shuffledSubarray([...invented.groups], { minLength: 1, maxLength: 2 }),
      (rows, by) => {
        const groups = group(rows, by);
        assert.deepEqual(
          groups.flatMap((one) => one.rows).toSorted((a, b) => a - b),
          [...rows.keys()],
        );
        for (const one of groups)
          for (const [n, key] of by.entries())
            assert.ok(one.rows.every((each) => String(rows[each]![key as 'ar'] ?? '-') === one.choices[n]));
        assert.equal(
          groups.reduce((all, one) => all + one.figures, 0),
          rows.filter(({ varde }) => varde !== null).length,
        );
      },
    ),
  );
});

test('like figures have a smallest, a middle and a largest; one of each board at one time has a sum', () => {
  const one = only([
    { ...rate, stadsdel: 'a', varde: 0.1 },
    { ...rate, stadsdel: 'b', varde: 0.2 },
    { ...rate, stadsdel: 'c', varde: 7 },
  ]);
  assert.deepEqual(one.spread, { min: 0.1, median: 0.2, max: 7 });
  assert.equal(one.sum, 7.3);
});

test('an even number of figures has its middle between two', () => {
  const one = only([4, 1, 3, 2].map((varde, n) => ({ ...rate, stadsdel: String(n), varde })));
  assert.deepEqual(one.spread, { min: 1, median: 2.5, max: 4 });
});

test('different units or things are told apart instead of told together', () => {
  const one = only([
    { sak: 'platser', enhet: 'st', ar: 2023, stadsdel: 'a', varde: 1 },
    { sak: 'platser', enhet: '%', ar: 2023, stadsdel: 'b', varde: 2 },
  ]);
  assert.deepEqual(
    [one.spread, one.sum],
    [
      { because: 'unlike', key: 'enhet' },
      { because: 'unlike', key: 'enhet' },
    ],
  );
});

test('nothing is added but one thing at one time, each board once, in a unit that adds', () => {
  const sumOf = (...rows: InventedRow[]) => only(rows.map((row) => ({ ...rate, ...row }))).sum;
  const unit = { enhet: '%' };
  assert.deepEqual(sumOf({ stadsdel: 'a', varde: 40, ...unit }, { stadsdel: 'b', varde: 60, ...unit }), {
    because: 'unit',
  });
  assert.deepEqual(sumOf({ stadsdel: 'a', varde: 1 }, { stadsdel: 'a', varde: 1 }), {
    because: 'twice',
    key: 'stadsdel',
  });
  assert.deepEqual(sumOf({ stadsdel: 'a', varde: 1, ar: 2022 }, { stadsdel: 'b', varde: 1 }), {
    because: 'unlike',
    key: 'ar',
  });
  assert.deepEqual(sumOf({ stadsdel: 'a', varde: 1, sak: 'andel' }), { because: 'never' });
  assert.deepEqual(sumOf({ stadsdel: 'a', varde: 1 }, { stadsdel: 'b', varde: null }), { because: 'gaps' });
});

test('doubts and what is said against figures are counted; a group without figures tells none', () => {
  const one = only([
    { ...rate, stadsdel: 'a', varde: null, doubtful: true },
    { ...rate, stadsdel: 'b', varde: null, limited: true },
    { ...rate, stadsdel: 'c', varde: null, limited: true },
  ]);
  assert.deepEqual([one.figures, one.doubtful, one.limited, one.spread, one.sum], [0, 1, 2, null, null]);
});

test('the unit is that of the figures that are told, not of a row without one', () => {
  assert.equal(
    only([
      { ...rate, varde: null, enhet: '%' },
      { ...rate, varde: 3 },
    ]).unit,
    'st',
  );
  assert.equal(
    only([
      { ...rate, varde: 2, enhet: '%' },
      { ...rate, varde: 3 },
    ]).unit,
    null,
  );
  assert.equal(only([{ ...rate, varde: null }]).unit, null);
});
