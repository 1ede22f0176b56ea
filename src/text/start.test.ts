import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startText } from './start.ts';

test('a tile tells what forecasts say otherwise than its marks, both ways, and nothing where they say the same', () => {
  const told = (reach: number, miss: number) =>
    startText.tileForecast(
      { nar: 3, 'nar-inte': 15 },
      { nar: { reach: 2, miss }, 'nar-inte': { reach, miss: 1 } },
    );
  assert.equal(told(13, 0), '13 av 15 väntas nås ändå');
  assert.equal(told(13, 1), '13 av 15 väntas nås ändå, 1 av 3 väntas inte nås');
  assert.equal(told(0, 0), '');
});
