import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalsOf } from './figure/number.ts';
import { formatNumber, formatSigned, formatValue, ownDecimals } from './number.ts';

test('Swedish marks: comma, non-breaking thousands, a real minus', () => {
  assert.equal(formatNumber(2163.6), '2\u00a0163,6');
  assert.equal(formatNumber(1234567), '1\u00a0234\u00a0567');
  assert.equal(formatNumber(-4.5), '\u22124,5');
  assert.equal(formatNumber(-0.04, 1), '0,0');
  assert.equal(formatSigned(4.5), '+4,5');
  assert.equal(formatSigned(0), '0');
});

test('a blank that does not break stands before the unit', () => {
  assert.equal(formatValue(38, '%'), '38\u00a0%');
  assert.equal(formatValue(14.3, 'barn/avd.'), '14,3\u00a0barn/avd.');
  assert.equal(formatValue(10, 'personer', 0, 'max'), 'högst\u00a010\u00a0personer');
  assert.equal(formatValue(1, '%', 0, 'within'), '±\u00a01\u00a0%');
});

test('decimals are those printed, or those needed', () => {
  assert.equal(decimalsOf('2,40 %'), 2);
  assert.equal(decimalsOf('2 163'), 0);
  assert.equal(ownDecimals(0.1 + 0.2), 3);
  assert.equal(ownDecimals(15.5), 1);
  assert.equal(formatValue(15, null, 1), '15,0');
});
