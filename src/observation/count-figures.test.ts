import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFigures } from './count-figures.ts';

test('words and open cells are no figures', () => {
  const observations = [4.5, null, 0].map((value) => ({ value }));
  const series = [{ observations }, { observations: [] }, { observations }];
  assert.equal(countFigures(series), 4);
});
