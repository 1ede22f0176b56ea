import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lines } from '../../lines/lines.ts';
import type { Span } from '../../lines/span.ts';
import { indicatorShape } from './indicator-rows.ts';
import { stitch } from './stitch.ts';
import type { Shape } from './steps.ts';
import { bodyLines } from './types.ts';
import { tableHeaders } from '../lines/table-header.ts';

function stitched(
  texts: readonly string[],
  span: Span,
  isEnd: (line: number) => boolean,
  end: Shape['end'] = 'whole',
) {
  const lines = new Lines(texts);
  const shape = indicatorShape(end, new Set(['Andel', 'Antal']));
  const body = bodyLines(lines, span, { apart: new Set(), doubtful: new Map() });
  return stitch(lines, body, tableHeaders(lines, span), isEnd, shape);
}

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
  const { rights, headers } = stitched(lines, [1, 11], () => false);
  assert.deepEqual(
    headers.filter((each) => each.bare).map((each) => each.lines),
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
  assert.equal(stitched(lines, [1, 6], () => false).rights.size, 0);
});

test('dates of activities stand whole beside indicators whose period stands apart', () => {
  const lines = [
    'Indikator Periodens Utfall Utfall VB Prognos Årsmål', // 1
    '@ Andel hundar i parken 74 % 76 %', // 2
    '@ Andel katter i parken 66 % 77 %',
    'Aktivitet Startdatum Slutdatum', // 4
    'Parken ska städas 2023-01-01 2023-12-31',
    'KF:s Period', // 6
    'årsmål',
    '76 % 2023',
    '77 % 2023',
  ];
  const { rights } = stitched(lines, [1, 9], () => false);
  assert.deepEqual(
    [2, 3].map((line) => rights.get(line)?.map((part) => part.text)),
    [['76 % 2023'], ['77 % 2023']],
  );
});

test('dates find their activities beyond the economy below them, whose tables have none', () => {
  const lines = [
    'Aktivitet', // 1
    'Parken ska städas till midsommar 2026-01-01',
    '',
    'Gräset ska klippas', // 4
    '',
    'Uppföljning av driftbudget',
    'Mnkr Budget',
    'Startdatum Slutdatum Avvikelse', // 8
    '2026-08-31',
    '2026-01-01 2026-12-31',
  ];
  const { rights } = stitched(lines, [1, 10], (line) => line === 6);
  assert.deepEqual(
    [2, 4].map((line) => rights.get(line)?.map((part) => part.text)),
    [['2026-08-31'], ['2026-01-01 2026-12-31']],
  );
});

test('a strip with fewer cells than rows leaves them in doubt, where strips of activities stand between', () => {
  const lines = [
    'Indikator Periodens Utfall', // 1
    'utfall VB 2021',
    '@ Andel hundar i parken 74 %', // 3
    '@ Andel katter i parken 66 %',
    'Aktivitet Startdatum', // 5
    'Parken ska städas 2022-01-01',
    'Årsmål', // 7
    '80 %',
    'Slutdatum', // 9
    '2022-12-31',
    'KF:s Period', // 11
    'årsmål',
    '76 % 2022',
    '77 % 2022',
  ];
  const { unsure } = stitched(lines, [1, 14], () => false);
  assert.deepEqual(
    [...unsure],
    [
      [3, ['80 %']],
      [4, ['80 %']],
    ],
  );
});

test('cells that may be of a row above as well leave all rows in doubt', () => {
  const lines = [
    'Indikator Periodens Utfall', // 1
    'utfall VB',
    'Andel hundar i parken 74 %', // 3
    '',
    'Andel katter i parken 66 %', // 5
    '',
    'Antal möss', // 7
    '',
    'Utfall VB', // 9
    '2023',
    '70 %',
    '60 %',
  ];
  const { rights, unsure } = stitched(lines, [1, 12], () => false, 'cells');
  assert.deepEqual([...rights.values()].flat(), []);
  assert.deepEqual(
    [3, 5, 7].map((line) => unsure.get(line)),
    [
      ['70 %', '60 %'],
      ['70 %', '60 %'],
      ['70 %', '60 %'],
    ],
  );
});

test('the strip with the periods says how many rows there are, in whichever table', () => {
  const lines = [
    'Indikator Periodens Utfall', // 1
    'utfall VB',
    'Andel hundar i parken 74 %', // 3
    'Vi fortsätter med parken under hösten.', // 4
    'Indikator Periodens Utfall', // 5
    'utfall VB',
    'Andel möss i parken', // 7
    '',
    'Andel katter i parken 66 %',
    'Årsmål', // 10
    '50 %',
    'KF:s Period', // 12
    '45 % 2024',
    '46 % 2024',
  ];
  const { rights, unsure } = stitched(lines, [1, 14], (line) => line === 4);
  assert.deepEqual(
    [3, 7, 9].map((line) => rights.get(line)?.map((part) => part.text)),
    [undefined, ['45 % 2024'], ['46 % 2024']],
  );
  assert.deepEqual([...unsure.keys()], [7, 9]);
});

test('cells below a second table are not those of the first', () => {
  const lines = [
    'Indikator Periodens Utfall', // 1
    'utfall VB',
    'Andel hundar i parken 74 %', // 3
    '',
    'Andel katter i parken 66 %',
    'Prognos', // 6
    '70 %',
    '60 %',
    'Vi fortsätter med parken under hösten.', // 9
    'Indikator Periodens Utfall', // 10
    'utfall VB',
    'Andel möss i parken 54 %', // 12
    'Årsmål', // 13
    '50 %',
    '40 %',
  ];
  const { rights } = stitched(lines, [1, 15], (line) => line === 9);
  assert.deepEqual(
    [3, 5].map((line) => rights.get(line)?.map((part) => part.text)),
    [['70 %'], ['60 %']],
  );
});

test('names below a heading are rows in doubt where the strips of their page are of more rows', () => {
  const lines = [
    'Indikator', // 1
    'Andel hundar i parken', // 2
    'Antal katter',
    'Vi fortsätter med parken under hösten.', // 4
    'Årsmål', // 5
    '50 %',
    '40 %',
    '30 %',
  ];
  const { headers, rights, unsure, taken } = stitched(lines, [1, 8], (line) => line === 4);
  assert.deepEqual(
    headers.map((each) => each.lines),
    [[1, 1]],
  );
  assert.deepEqual(
    [...rights],
    [
      [2, []],
      [3, []],
    ],
  );
  assert.deepEqual(
    [...unsure],
    [2, 3].map((line) => [line, ['50 %', '40 %', '30 %']]),
  );
  assert.deepEqual([...taken].sort(), [5, 6, 7, 8]);
  const said = ['Indikator', 'Andelen hundar har varit stor.'];
  assert.deepEqual(stitched(said, [1, 2], () => false).headers, []);
});
