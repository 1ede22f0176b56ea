import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasAll, soughtIn } from './found.ts';

const found = (query: string, text: string) => hasAll(text, soughtIn(query));

test('a hit has the word, a longer one, or one that differs by an ending', () => {
  for (const [query, text] of [
    ['förskola', 'Nöjda föräldrar i förskolan'],
    ['förskolor', 'förskola'],
    ['förskolornas', 'förskola'],
    ['skolor', 'skola'],
    ['tryggheten', 'trygg'],
    ['forskola', 'Förskola'],
    ['FÖRSKOLA', 'förskolor'],
    ['vällingby', 'Hässelby-Vällingby.'],
    ['hässelby-vällingby', 'Hässelby-Vällingby'],
    ['bistånd ekonomiskt', 'Personer med ekonomiskt bistånd'],
    ['"ekonomiskt bistånd"', 'Personer med ekonomiskt bistånd'],
    ['1.4', 'mål 1.4'],
  ] as const)
    assert.ok(found(query, text), `${query} in ${text}`);
});

test('a beginning of the word is no hit', () => {
  for (const [query, text] of [
    ['xqzvbn', 'x.'],
    ['preschool', 'p&'],
    ['preschool', 'pre'],
    ['polisanmälan', 'polis'],
    ['skolbuss', 'skola'],
    ['förskola xqzvbn', 'förskola'],
    ['omsorg', 'om'],
  ] as const)
    assert.ok(!found(query, text), `${query} in ${text}`);
});
