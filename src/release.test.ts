import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseId } from './release.ts';

const facts = new Map([
  ['a', { value: 1 }],
  ['b', { value: 2 }],
]);

test('the same facts have the same name, in whatever order they are read', () => {
  assert.match(releaseId(facts), /^[0-9a-f]{8}$/);
  assert.equal(releaseId(new Map([...facts].reverse())), releaseId(facts));
});

test('another figure is another release', () => {
  assert.notEqual(releaseId(new Map([...facts, ['b', { value: 3 }]])), releaseId(facts));
});
