import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, matches } from './match.ts';

test('a row must be what is chosen in every field', () => {
  const row = { stadsdel: 'farsta', status: 'klar avviker' };
  assert.ok(matches(row, { stadsdel: '', status: '' }));
  assert.ok(matches(row, { stadsdel: 'farsta', status: 'avviker' }));
  assert.ok(!matches(row, { stadsdel: 'farsta', status: 'pagar' }));
  assert.ok(!matches(row, { mal: '1.1' }));
});

test('only what is chosen stands in the address', () => {
  assert.equal(
    addressOf({ stadsdel: 'farsta', mal: '2023-2026/1.1' }),
    '?stadsdel=farsta&mal=2023-2026%2F1.1',
  );
  assert.equal(addressOf({ stadsdel: '' }), '');
});
