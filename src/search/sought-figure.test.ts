import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalsSought, hasFigure } from './sought-figure.ts';

test('a figure with decimals is held against what is printed: its comma counts, thousands and signs however they are', () => {
  assert.equal(decimalsSought('sjömän 7,4'), '7,4');
  assert.equal(decimalsSought('7.4'), '7,4');
  for (const query of ['74', 'sjömän 74', '1 755', 'sjömän'])
    assert.equal(decimalsSought(query), null, query);
  for (const [text, figure] of [
    ['Utfallet är 7,4 %.', '7,4'],
    ['−7,4 mnkr', '7,4'],
    ['7,4 mnkr', '−7,4'],
    ['1\u00a0755,1 mnkr', '1 755,1'],
  ] as const)
    assert.ok(hasFigure(text, figure), text);
  for (const text of ['74 %', '7,45 %', '17,4 %', '7 4', '2,7,4']) assert.ok(!hasFigure(text, '7,4'), text);
});
