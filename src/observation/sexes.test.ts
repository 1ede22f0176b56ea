import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Series } from '../series.ts';
import { observation } from './invented.ts';
import { hasSexes, sexesDifference } from './sexes.ts';

const series = (measure: Measure, value: number | null) =>
  ({ observations: [{ measure, value }] }) as unknown as Series;

test('women and men are told apart only by figures of their own', () => {
  assert.equal(hasSexes(series('utfall-kvinnor', 3)), true);
  assert.equal(hasSexes(series('utfall-man', 3)), true);
  assert.equal(hasSexes(series('utfall-kvinnor', null)), false);
  assert.equal(hasSexes(series('utfall', 3)), false);
});

test('who has the higher figure is told with how much, or why nothing is', () => {
  const told = (women: number | null, men: number | null, name = 'Båtar', more: { small?: true } = {}) => {
    const of = (value: number | null) => (value === null ? null : { ...observation({ value }), ...more });
    const about = { sexes: 'rate', people: null, name } as const;
    const { words, why } = sexesDifference({ women: of(women), men: of(men), outcome: null }, about);
    return [words.replaceAll('\u00a0', ' '), why];
  };
  assert.deepEqual(told(7.5, 7), ['0,5 procentenheter högre för kvinnor', null]);
  assert.deepEqual(told(6, 7), ['1 procentenhet högre för män', null]);
  assert.deepEqual(told(6, 7, 'Elevers båtar'), ['1 procentenhet högre för pojkar', null]);
  assert.deepEqual(told(7, 7), ['ingen', null]);
  assert.deepEqual(told(7, null), ['', 'saknas'], 'an empty cell needs no words');
  assert.deepEqual(told(6, 7, 'Båtar', { small: true }), ['få personer', 'underlag']);
});
