import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Area } from './area.ts';
import { ranked } from './ranked.ts';

const area = (label: string, value: number | null, more: Partial<Area> = {}): Area =>
  ({
    key: label,
    label,
    parent: null,
    total: false,
    deviation: value === null ? null : { text: `${value}`, value, unit: null, bound: null, line: 1 },
    ...more,
  }) as Area;

test('what lacks most comes first, then what has most left, then what holds; the sum stands apart', () => {
  const { lacking, left, others, untold, total } = ranked([
    area('Administration', 0),
    area('Förskola', 2),
    area('Äldreomsorg', -1),
    area('Kultur', null),
    area('Bistånd', -7),
    area('Parker', 5),
    area('Totalt', -1, { total: true }),
  ]);
  const labels = (some: typeof lacking) => some.map((one) => one.area.label);
  assert.deepEqual(labels(lacking), ['Bistånd', 'Äldreomsorg']);
  assert.deepEqual(labels(left), ['Parker', 'Förskola']);
  assert.deepEqual(labels(others), ['Administration']);
  assert.deepEqual(labels(untold), ['Kultur'], 'an empty row holds no budget');
  assert.equal(total?.label, 'Totalt');
});

test('parts follow their whole wherever it goes, and a part alone stands for itself', () => {
  const { lacking, left } = ranked([
    area('Omsorg', -4),
    area('varav unga', -14, { parent: 'Omsorg' }),
    area('varav vuxna', 10, { parent: 'Omsorg' }),
    area('varav handläggare', 3, { parent: 'Bistånd' }),
  ]);
  assert.deepEqual(
    lacking[0]?.parts.map(({ label }) => label),
    ['varav unga', 'varav vuxna'],
  );
  assert.deepEqual(
    left.map((one) => one.area.label),
    ['varav handläggare'],
  );
});
