import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedOf } from './feeds.ts';

test('a page leads to the narrowest feed that is about it', () => {
  for (const [page, feed] of [
    ['/', 'allt'],
    ['/stadsdelar/', 'allt'],
    ['/stadsdelar/ar/2023/', 'allt'],
    ['/stadsdelar/farsta/', 'stadsdelar/farsta'],
    ['/stadsdelar/farsta/sjukfranvaro/', 'stadsdelar/farsta'],
    ['/indikatorer/', 'allt'],
    ['/indikatorer/sjukfranvaro/ar/2023/', 'indikatorer/sjukfranvaro'],
    ['/granskning/summa/', 'fragor'],
    ['/granskning/stadsdel/farsta/', 'stadsdelar/farsta'],
    ['/rattelser/', 'rattelser'],
    ['/data/utgavor/1.0.0/', 'utgavor'],
  ] as const)
    assert.equal(feedOf(page).path, `/flode/${feed}.xml`, page);
});
