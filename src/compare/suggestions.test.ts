import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndicatorEntry } from '../series.ts';
import { suggestionsOf } from './suggestions.ts';

const indicator = (id: string, theme: string, ...districts: string[]) =>
  ({ id, theme, districts }) as unknown as IndicatorEntry;

test('a suggestion is a theme with what the same districts all report', () => {
  const all = [
    indicator('ensam', 'boende', 'farsta'),
    indicator('a', 'forskola', 'bromma', 'farsta', 'jarva'),
    indicator('b', 'forskola', 'bromma', 'farsta'),
    indicator('c', 'forskola', 'bromma', 'farsta', 'jarva'),
    indicator('d', 'aldre', 'bromma', 'farsta'),
  ];
  assert.deepEqual(suggestionsOf(all, 2), [
    { theme: 'forskola', districts: ['bromma', 'farsta', 'jarva'], indicators: ['a', 'c'] },
    { theme: 'aldre', districts: ['bromma', 'farsta'], indicators: ['d'] },
  ]);
});
