import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../../src/model.ts';
import { facts, row } from '../invented.ts';
import { decidedIndicators } from './decided-row.ts';

const decision = (indicator: string | null): Decision => ({
  n: 1,
  kind: 'malandring',
  amounts: [],
  indicator,
  from: null,
  to: null,
  lines: [5, 5],
});

/** What is decided of a report whose tables have rows with these names, by their index as id. */
const decided = (indicator: string | null, ...names: string[]) =>
  decidedIndicators({
    facts: facts({ decisions: [decision(indicator)], indicators: names.map((name) => row({}, { name })) }),
    rows: names.map((_, index) => `id-${index}`),
  });

test('a decision names its row in another form, by its beginning or nearly', () => {
  assert.deepEqual(decided('antalet fyrar', 'Andel bryggor', 'Antal fyrar'), ['id-1']);
  assert.deepEqual(decided('antal fyrar', 'Antal fyrar i skärgården', 'Andel bryggor'), ['id-0']);
  assert.deepEqual(decided('andel hela bryggor i hamn', 'Andelen hela bryggor i hamnen'), ['id-0']);
});

test('a decision that names no row, or fits two, has none', () => {
  assert.deepEqual(decided(null, 'Antal fyrar'), ['']);
  assert.deepEqual(decided('antal segelbåtar', 'Antal fyrar'), ['']);
  assert.deepEqual(decided('antal fyrar', 'Antal fyrar i norr', 'Antal fyrar i söder'), ['']);
});

test('a row whose damaged name no entry has gives no id', () => {
  const scanned = facts({
    decisions: [decision('antal fyrar')],
    indicators: [row({}, { name: 'Antal fyrar' })],
  });
  assert.deepEqual(decidedIndicators({ facts: scanned, rows: [''] }), ['']);
});
