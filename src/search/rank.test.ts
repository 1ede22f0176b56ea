import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds } from '../text/kinds.ts';
import { metaWeights, titleField } from './rank.ts';

test('what a page is named by ranks it, a page of figures without an outcome last', () => {
  const weight = (find: { kind: string; empty?: boolean }) => {
    const field = titleField(find);
    return field === null ? 0 : metaWeights[field];
  };
  for (const kind of [kinds.district, kinds.indicator, kinds.goal])
    assert.ok(weight({ kind }) > weight({ kind: kinds.pair }), kind);
  assert.ok(weight({ kind: kinds.pair }) > weight({ kind: kinds.pair, empty: true }));
});
