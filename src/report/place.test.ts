import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fullPlaceWords,
  originalHref,
  placeHead,
  placeIn,
  placeMark,
  placeWords,
  sourceLabel,
  sourceShort,
} from './place.ts';

const id = 'hasselby-vallingby-2023-t1';

test('a place is said by its page where one is known, else by its line', () => {
  const [paged, plain] = [[1, 250], null].map((pages) => placeIn({ id, source: { pages } }, 281));
  const words = [placeMark, placeWords, fullPlaceWords, sourceLabel, sourceShort].map((say) =>
    [paged!, plain!].map((place) => say(place).replaceAll('\u00a0', ' ')),
  );
  assert.deepEqual(words, [
    ['sida 2', '281'],
    ['sida 2', 'rad 281'],
    ['sida 2, rad 281', 'rad 281'],
    ['Tertialrapport 1 2023, sida 2', 'Tertialrapport 1 2023, rad 281'],
    ['T1 2023, sida 2', 'T1 2023, rad 281'],
  ]);
});

test('the column of places is called after what stands in it', () => {
  assert.deepEqual([null, [1, 40], [1, null]].map(placeHead), ['Rad', 'Sida', 'Ställe']);
});

test('a place leads to its page of an original whose address is known', () => {
  assert.equal(originalHref('https://example.org/a.pdf', 23), 'https://example.org/a.pdf#page=23');
  assert.equal(originalHref('https://example.org/a.pdf#toc', 23), 'https://example.org/a.pdf#page=23');
  assert.equal(originalHref(null, 23), null);
  assert.equal(originalHref('https://example.org/a.pdf', undefined), null);
});
