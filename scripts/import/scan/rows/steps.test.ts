import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorShape } from './indicator-rows.ts';
import { activityShape } from './activity-rows.ts';
import { rowLines } from './line.ts';
import { rowsBeside, type Shape } from './steps.ts';
import type { RegionLine } from './types.ts';

/** The first lines of the rows that `count` lines at the end stand beside, one each; null where they stand where they are. */
function beside(shape: Shape, count: number, ...texts: string[]): string[] | null {
  const region = texts.map((text, at): RegionLine => ({
    line: at + 1,
    text,
    kind: text === '' ? 'blank' : 'text',
  }));
  const first = region.length - count;
  const order = { count, mayTake: () => true, isBeside: (line: { at: number }) => line.at >= first };
  return rowsBeside(rowLines(region, shape.kind), shape, order)?.rows.map((row) => row.text) ?? null;
}

test('cells further down stand beside the rows that have no end, below those that have one', () => {
  assert.deepEqual(
    beside(
      indicatorShape('whole', new Set()),
      2,
      '@ Andel barn som läser 83 % 85 % 2023',
      '',
      '@ Antal besök i 14 st 20 st',
      'parken',
      '',
      'Antal hundar',
      '',
      '25 st Tertial 1 2023',
      '3 st Tertial 1 2023',
    ),
    ['@ Antal besök i 14 st 20 st', 'Antal hundar'],
  );
});

test('a start date on the left tells where an activity begins', () => {
  assert.deepEqual(
    beside(
      activityShape,
      2,
      'Parken ska städas 2021-01-01',
      'varje dag',
      'I maj ska gräset klippas 2021-03-01',
      '',
      '2021-12-31',
      '2021-05-01',
    ),
    ['Parken ska städas 2021-01-01', 'I maj ska gräset klippas 2021-03-01'],
  );
});

test('as many rows as there are right ends, or none', () => {
  assert.equal(
    beside(activityShape, 1, 'Parken ska städas', '', 'Gräset ska klippas', '', '2021-01-01 2021-12-31'),
    null,
  );
});

test('cells that stand below their own name are left there', () => {
  assert.equal(
    beside(
      indicatorShape('any', new Set()),
      1,
      'Andel hundar',
      '',
      '45 %',
      '',
      'År',
      '',
      'Andel katter',
      '',
      '50 %',
      'År',
    ),
    null,
  );
});
