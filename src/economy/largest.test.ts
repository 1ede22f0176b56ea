import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Area } from './area.ts';
import { largestDeviations } from './largest.ts';

const area = (label: string, value: number | null, more: Partial<Area> = {}): Area => ({
  key: label,
  label,
  parent: null,
  total: false,
  budget: null,
  requested: null,
  performance: null,
  forecast: null,
  deviation: value === null ? null : { text: `${value}`, value, unit: null, bound: null, line: 1 },
  outcome: null,
  line: 1,
  row: 0,
  ...more,
});

test('the largest deviations are told from lacking to left, sums, parts and zeros not among them', () => {
  const { rows, others } = largestDeviations(
    [
      area('Förskola', 2),
      area('Äldreomsorg', -7),
      area('varav hemtjänst', -6, { parent: 'Äldreomsorg' }),
      area('Administration', 0),
      area('Kultur', null),
      area('Bistånd', 5.5),
      area('Totalt', 0.5, { total: true }),
    ],
    2,
  );
  assert.deepEqual(
    rows.map(({ label }) => label),
    ['Äldreomsorg', 'Bistånd'],
  );
  assert.equal(others, 1);
});
