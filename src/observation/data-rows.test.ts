import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnNames } from '../dictionary.ts';
import { observationRows } from './data-rows.ts';

test('a file of one series has the columns of all observations, each filled', () => {
  const [row = {}] = observationRows([
    {
      id: 'x/y',
      district: 'x',
      indicator: 'y',
      observations: [
        {
          district: 'x',
          indicator: 'y',
          measure: 'utfall',
          period: { year: 2023, span: 'rullande12', reported: 't1', until: '2023-03' },
          value: 7.5,
          unit: '%',
          bound: 'max',
          text: '7,5 %',
          missing: 'ord',
          worth: 'tryckt',
          candidates: ['7,5'],
          caveats: [{ kind: 'felaktig', report: 'x-2023-t1', line: 8 }],
          disputed: true,
          sources: [
            {
              report: 'x-2023-t1',
              line: 7,
              page: 2,
              column: 'outcome',
              text: '7,5 %',
              note: { mark: '1)', line: 8 },
              row: 0,
            },
            { report: 'x-2023-t2', line: 9, page: 3, column: 'outcome', text: '7,5 %', row: 0 },
          ],
        },
      ],
    },
  ]);
  assert.deepEqual(Object.keys(row), columnNames('observations'));
  assert.deepEqual(
    Object.keys(row).filter((name) => row[name] === null),
    [],
    'a column of the dictionary that no field fills',
  );
  assert.deepEqual([row['small'], row['disputed']], [false, true]);
  assert.deepEqual(row['caveats'], ['felaktig:x-2023-t1:8']);
  assert.deepEqual([row['other_sources'], row['other_pages']], [['x-2023-t2:9'], ['3']]);
});
