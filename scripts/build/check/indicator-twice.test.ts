import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts, row } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './indicator-twice.ts';

test('two rows of a report about one indicator are an error of ours', () => {
  const report = facts({ indicators: [row(), row({}, { lines: [24, 24] })] });
  assert.deepEqual(
    findingsOf(check, evidence([report])).map(({ id, severity }) => [id, severity]),
    [['samma-indikator-tva-ganger-langholmen-2023-t1-24', 'fel']],
  );
  assert.deepEqual(findingsOf(check, evidence([facts()])), []);
});
