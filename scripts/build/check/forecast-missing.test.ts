import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './forecast-missing.ts';

const cells = { outcome: cell(), target: cell('20 %', 20) };
const found = (more: Parameters<typeof facts>[0], record: Parameters<typeof evidence>[1] = {}) =>
  findingsOf(check, evidence([facts(more)], record)).length;

test('an outcome short of its target without a forecast are asked about', () => {
  assert.equal(found({ indicators: [row(cells)] }), 1);
  assert.equal(found({ indicators: [row({ ...cells, forecast: cell() })] }), 0);
  assert.equal(found({ indicators: [row({ ...cells, target: cell('10 %', 10) })] }), 0);
});

test('what the analysis says of the year is a forecast, be it good or bad', () => {
  for (const about of ['nas', 'nas-inte'] as const)
    assert.equal(found({ indicators: [row(cells)], stated: [{ about, indicator: 0, line: 21 }] }), 0);
});

test('no forecast is missed after the year, after its only survey, or when it may only be misread', () => {
  assert.equal(
    found({ id: 'langholmen-2023-vb', type: 'verksamhetsberattelse', indicators: [row(cells)] }),
    0,
  );
  assert.equal(
    found({ indicators: [row(cells)] }, { survey: { report: 'langholmen-2023-t1', line: 21 } }),
    0,
  );
  const doubts = [{ cell: 'forecast', reason: 'a', candidates: ['5 %'] }];
  assert.equal(found({ indicators: [row(cells, { doubts })] }), 0);
});
