import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from './csv.ts';

test('CSV follows RFC 4180', () => {
  assert.equal(
    csv([
      ['a', 'b', 'c'],
      ['x, "y"\nz', 1.5, null],
      ['', -2, ['p', 'q']],
    ]),
    'a,b,c\r\n"x, ""y""\nz",1.5,\r\n,-2,p | q\r\n',
  );
});

test('what a spreadsheet would run is made text, what is only a figure stays as printed', () => {
  for (const plain of ['-0 %', '+/- 1 %', '-1 234 mnkr', '-3']) assert.equal(csv([[plain]]), `${plain}\r\n`);
  assert.equal(csv([['=1+1']]), "'=1+1\r\n");
  assert.equal(csv([['@SUM(A1)']]), "'@SUM(A1)\r\n");
});
