import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field, Row } from '../../../src/csv.ts';
import { columnNames } from '../../../src/dictionary.ts';
import { problemLine } from '../problem.ts';
import { brokenRows } from './keep.ts';

const whole: Row = {
  id: 'langholmen-2023-t1-20',
  report: 'langholmen-2023-t1',
  line: 20,
  page: null,
  district: 'langholmen',
  indicator: null,
  printed: '12',
  shown: '21',
  reason: 'Omkastade siffror.',
  date: '2024-02-29',
  address: 'https://example.org/rapporter/langholmen-2023-t1/#L20',
};

test('rows as the dictionary describes them are kept', () => {
  assert.deepEqual(Object.keys(whole), columnNames('corrections'));
  assert.deepEqual(brokenRows('corrections', [whole, { ...whole, line: 21 }]), []);
});

test('a value of another type names its table, row and column, and what to do', () => {
  const found = brokenRows('corrections', [whole, { ...whole, line: '20' }]);
  assert.deepEqual(found.map(problemLine), [
    'data/corrections row 2, column line: "20", expected a whole number (data-schema). Mend what makes the rows (scripts/build/data.ts), or the table\'s description in src/dictionary/corrections.ts.',
  ]);
});

test('each type refuses what is not of it', () => {
  const wrong: [string, Field][] = [
    ['line', 1.5],
    ['line', Number.NaN],
    ['report', ''],
    ['date', '2023-02-29'],
    ['date', '2023-2-1'],
    ['printed', ['12']],
    ['printed', 12],
    ['address', '/rapporter/'],
  ];
  for (const [column, value] of wrong) {
    const found = brokenRows('corrections', [{ ...whole, [column]: value }]);
    assert.deepEqual(
      found.map(({ subject }) => subject),
      [`corrections/1/${column}`],
      `${column}: ${String(value)}`,
    );
  }
  const [activity] = brokenRows('activities', [
    Object.fromEntries(
      columnNames('activities').map((name) => [
        name,
        name === 'in_doubt' ? [] : name === 'owner' ? 'staden' : null,
      ]),
    ),
  ]);
  assert.match(activity?.reason ?? '', /^row 1, column owner: "staden", expected one of kf, namnd$/);
});

test('a column that is missing, unknown or out of order is told once', () => {
  const { address, ...short } = whole;
  const reasons = (row: Row) => brokenRows('corrections', [row]).map(({ reason }) => reason);
  assert.deepEqual(reasons(short), [
    'row 1, column address: nothing, expected the column address in place 11',
  ]);
  assert.deepEqual(reasons({ ...whole, more: 1 }), ['row 1, column more: "more", expected no such column']);
  assert.deepEqual(reasons({ address: address!, ...short }), [
    'row 1, column address: "address", expected the column id in place 1',
  ]);
});
