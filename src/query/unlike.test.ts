import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invented, opened } from './invented.ts';
import { onlyKnown } from './known.ts';
import { unlikeOrder } from './unlike.ts';
import { emptyQuery, readQuery } from './address.ts';

test('an order of figures in different units is told, of those that have a figure', () => {
  const rows = opened([
    { enhet: '%', varde: 1 },
    { enhet: 'st', varde: 2 },
    { enhet: 'mnkr', varde: null },
  ]);
  assert.deepEqual(unlikeOrder(invented, rows, [0, 1, 2], 'varde'), { key: 'enhet', choices: ['%', 'st'] });
  assert.equal(unlikeOrder(invented, rows, [0, 2], 'varde'), null);
  assert.equal(unlikeOrder(invented, rows, [0, 1], 'stadsdel'), null);
});

test('choices that no row has are left out and named by their column', () => {
  const rows = opened([{ stadsdel: 'farsta' }, { stadsdel: null }]);
  const asked = readQuery('?tabell=prov&stadsdel=farsta&stadsdel=atlantis&stadsdel=-', [invented]).query;
  const { query, ignored } = onlyKnown(asked, rows);
  assert.deepEqual(ignored, ['stadsdel']);
  assert.deepEqual([...query.filters.keys()], ['stadsdel']);
  assert.deepEqual(query.filters.get('stadsdel'), { kind: 'choice', choices: ['farsta', '-'] });
  assert.deepEqual(onlyKnown(emptyQuery('prov'), rows).ignored, []);
});
