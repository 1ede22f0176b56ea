import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from './counted.ts';
import { districtText } from './district.ts';
import { indicatorText } from './indicator.ts';

test('a number and what is counted are never parted', () => {
  assert.equal(counted(1, 'stadsdel', 'stadsdelar'), '1\u00a0stadsdel');
  assert.equal(counted('1\u00a0256', 'siffra', 'siffror'), '1\u00a0256\u00a0siffror');
  assert.equal(indicatorText.districtCount(4), '4\u00a0stadsdelar');
  assert.equal(districtText.reportCount(2), '2\u00a0rapporter');
});
