import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator } from '../model.ts';
import { columnsOf } from './merged-columns.ts';

const row = (cells: object, doubts: object[] = []) => {
  const none = {
    outcome: null,
    outcomeMen: null,
    outcomeWomen: null,
    previousOutcome: null,
    forecast: null,
    target: null,
    councilTarget: null,
  };
  return { cells: { ...none, ...cells }, doubts } as unknown as Indicator;
};

test('a column stands where some row has a figure or a doubt in it or below it', () => {
  const names = (rows: Indicator[]) => columnsOf(rows).map(({ column }) => column);
  assert.deepEqual(names([row({ outcomeWomen: {} }), row({ councilTarget: {} })]), ['outcome', 'target']);
  assert.deepEqual(names([row({}, [{ cell: 'forecast' }])]), ['forecast']);
  assert.deepEqual(names([row({})]), []);
});
