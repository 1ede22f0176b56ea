import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activityText } from './activity.ts';

test('what is not marked is neither called done nor under way', () => {
  const said = activityText.statusCount;
  assert.equal(said(0, 7, 74), '7 är markerade som pågående, 67 saknar markering.');
  assert.equal(said(12, 7, 74), '12 är markerade som klara och 7 som pågående, 55 saknar markering.');
  assert.equal(said(1, 1, 2), '1 är markerad som klar och 1 som pågående.');
  assert.equal(said(0, 1, 3), '1 är markerad som pågående, 2 saknar markering.');
});

test('one activity is told as one, and what deviates beside what is late', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  assert.equal(plain(activityText.answer(1, null, null)), '1 aktivitet är planerad.');
  assert.equal(plain(activityText.answer(3, null, null)), '3 aktiviteter är planerade.');
  assert.equal(activityText.toRead(1), '1 avviker eller är försenad');
  assert.equal(activityText.toRead(3), '3 avviker eller är försenade');
});
