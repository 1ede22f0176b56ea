import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLabels } from './label.ts';
import type { Row } from './types.ts';

const row = (line: number, cells: string[], open?: string[]): Row => ({
  line,
  cells,
  newPage: false,
  icons: false,
  ...(open ? { open } : {}),
});
const labels = (...rows: Row[]) => joinLabels(rows).map(({ label, cells }) => `${label}: ${cells.join(' ')}`);

test('a label that a line cut is whole, wherever beside it the figures stand', () => {
  assert.deepEqual(labels(row(1, ['Stöd och', '', '']), row(2, ['service', '4,8', '5,1'])), [
    'Stöd och service: 4,8 5,1',
  ]);
  assert.deepEqual(labels(row(1, ['Prognos före', '4,8', '']), row(2, ['dispositioner', '', ''])), [
    'Prognos före dispositioner: 4,8 ',
  ]);
});

test('a row whose figures are in doubt has a label of its own', () => {
  assert.deepEqual(labels(row(1, ['Barn och', '', ''], ['81,6', 'i']), row(2, ['unga', '4,8', '5,1'])), [
    'Barn och:  ',
    'unga: 4,8 5,1',
  ]);
  assert.deepEqual(labels(row(1, ['Barn och', '4,8', '5,1']), row(2, ['unga', '', ''], ['81,6'])), [
    'Barn och: 4,8 5,1',
    'unga:  ',
  ]);
});
