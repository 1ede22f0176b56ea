import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromAndTo, goesOnDate, isDate, isoDate } from './date.ts';

test('a date is printed whole, or with a narrow column’s blanks', () => {
  assert.equal(isoDate('2023-12-31'), '2023-12-31');
  assert.equal(isoDate('2023-12- 31'), '2023-12-31');
  assert.equal(isoDate('2024-02-29'), '2024-02-29');
});

test('a day that no calendar has is a date cell without a date', () => {
  for (const text of ['2023-02-31', '2023-13-01', '2023-00-10']) {
    assert.ok(isDate(text));
    assert.equal(isoDate(text), null);
  }
  assert.ok(!isDate('2023-01') && !isDate('den 2023-01-01'));
});

test('a day may stand before its month', () => {
  for (const text of ['31/1 2024', '31/1-24', '31/01-2024', '31.1.2024'])
    assert.equal(isoDate(text), '2024-01-31', text);
  assert.equal(isoDate('31/12-20'), '2020-12-31');
  // "31/12/20" may begin with the day or with the year, "01/02/2024" with the month.
  for (const text of ['31/12/20', '24.01.12', '01/02/2024'])
    assert.deepEqual([isDate(text), isoDate(text)], [false, null]);
});

test('a narrow column cuts dates, and what stands below may be the next row’s', () => {
  assert.ok(goesOnDate('2023-12-', '31') && goesOnDate('1 januari', '2024') && goesOnDate('31/12', '2024'));
  for (const next of ['2024-01-01', '26-01-01', '20240101', '1 jan 2024', '1/1-24', 'Tills'])
    assert.ok(!goesOnDate('2023-12-31', next), next);
});

const names = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']; // prettier-ignore

test('any day of the calendar is read from each way of printing it', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (iso) => {
      const [year = '', month = '', of = ''] = iso.split('-');
      const [m, d] = [Number(month), Number(of)];
      const name = names[m - 1]!;
      for (const text of [
        iso,
        `${year}-${month}- ${of}`,
        `${year}${month}${of}`,
        `${year}.${month}.${of}`,
        `${d}/${m} ${year}`,
        `${d}.${m}.${year}`,
        `${d} ${name} ${year}`,
        `den ${d} ${name} ${year}`,
      ])
        // prettier-ignore
        assert.equal(isoDate(text), iso, text);
    }),
  );
});

test('whatever stands in a cell, a date is a day of the calendar', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '2023',
      '24',
      '31',
      '02',
      '1',
      '0',
      '-',
      '/',
      '.',
      ' ',
      'jan',
      'februari',
      'den ',
      '–',
      '99',
    ),
    { maxLength: 7 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const iso = isoDate(text);
        if (iso === null) return;
        assert.ok(isDate(text), text);
        assert.match(iso, /^(?:19|20)\d\d-\d\d-\d\d$/, text);
        assert.equal(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10), iso, text);
      },
    ),
  );
});

test('a cell that says from when to when', () => {
  const ends = ['2024-01-01', '2024-06-30'];
  for (const by of [' – ', '–', ' - ', ' till ', ' t.o.m. '])
    assert.deepEqual(fromAndTo(ends.join(by)), ends, by);
  assert.deepEqual(fromAndTo('mars 2024 – juni 2024'), ['mars 2024', 'juni 2024']);
  for (const text of ['2024-01-01', '2023-2024', '2024-01-01 – klart', '1–3 juni 2024', ''])
    assert.equal(fromAndTo(text), null, text);
});

test('a day of six figures', () => {
  assert.equal(isoDate('240201'), '2024-02-01');
  for (const text of ['241301', '240235', '940201', '240 201']) assert.equal(isoDate(text), null, text);
});
