import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './excerpt.ts';

test('found words are told apart and entities are text', () => {
  assert.deepEqual(partsOf('En <mark>förskola</mark> &lt;b&gt; &amp;amp;'), [
    { found: false, text: 'En ' },
    { found: true, text: 'förskola' },
    { found: false, text: ' <b> &amp;' },
  ]);
});
