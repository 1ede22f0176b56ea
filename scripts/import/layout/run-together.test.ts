import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seamOf } from './run-together.ts';

test('two headings that touch are told apart', () => {
  for (const [first, second] of [
    ['Periodens', 'män/'],
    ['Periodens', 'pojkar'],
    ['pojkar', 'flickor'],
    ['Utfall', '2022'],
    ['helår', 'Årsmål'],
    ['(%)', '(%)'],
    ['Helårsprognos', 'årsmål'],
    ['Helårsprognos', 'Nämndens'],
  ] as const)
    assert.equal(seamOf(first + second), first.length, first + second);
});

test('a heading of one word is one', () => {
  for (const word of ['Periodens', 'Årsmål', 'årsmål', 'män/pojkar', 'Helårsprognos', 'Periodutfall', 'Startdatum', 'KF:s', '2022', 'Nämndens', 'Årsprognos'])
    assert.equal(seamOf(word), null, word);
}); // prettier-ignore
