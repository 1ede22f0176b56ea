import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stockholm } from '../knowledge/headings.ts';
import { headsOf } from '../table/heading.ts';
import { seamOf } from './run-together.ts';

const heads = headsOf([stockholm]);

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
    assert.equal(seamOf(first + second, heads), first.length, first + second);
});

test('a heading of one word is one', () => {
  for (const word of ['Periodens', 'Årsmål', 'årsmål', 'män/pojkar', 'Helårsprognos', 'Periodutfall', 'Startdatum', 'KF:s', '2022', 'Nämndens', 'Årsprognos'])
    assert.equal(seamOf(word, heads), null, word);
}); // prettier-ignore

test('the headings of another city are told apart by its description', () => {
  const other = headsOf([
    { names: [{ kind: 'indicator', forms: ['resultatmått'] }], columns: { target: ['önskat läge'] } },
  ]);
  assert.equal(seamOf('LägeÖnskat', other), 'Läge'.length);
  assert.equal(seamOf('Periodensmän/', other), null);
});
