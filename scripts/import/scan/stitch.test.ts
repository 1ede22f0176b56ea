import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stitch } from './stitch.ts';
import { tableHeaders } from './table-header.ts';

test('rows read in two columns find what stood to their right', () => {
  const lines = [
    'Indikator Periodens Utfall Utfall', // 1
    'utfall män/ kvinnor/',
    'O Antal deltagare i 14 6 8', // 3
    'sommarens cirklar',
    'Aktivitet', // 5
    '@ Enheten ska ha öppet', // 6
    'Prognos Årsmål KF:s Period', // 7
    '40 45 Tertial 1',
    '2021',
    'Startdatum Slutdatum Avvikelse', // 10
    '2021-01-01 2021-06-30',
  ];
  const { rights, headers } = stitch(lines, [1, 11], tableHeaders(lines, [1, 11]), () => false);
  assert.deepEqual(
    headers.map((each) => each.lines),
    [[5, 5]],
  );
  assert.deepEqual(
    rights.get(3)?.map((part) => part.text),
    ['40 45 Tertial 1', '2021'],
  );
  assert.deepEqual(
    rights.get(6)?.map((part) => part.text),
    ['2021-01-01 2021-06-30'],
  );
});

test('as many rows as right parts, or none is put together', () => {
  const lines = [
    'Aktivitet',
    '@ Enheten ska ha öppet',
    '',
    '@ Parken ska städas',
    'Startdatum Slutdatum',
    '2021-01-01 2021-06-30',
  ];
  assert.equal(stitch(lines, [1, 6], [], () => false).rights.size, 0);
});
