import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { pack } from './pack.ts';

/** As many rows as fill some pieces that are packed at a time, each ending in a letter of two halves. */
const rows = Array.from({ length: 60_000 }, (_, n) => `<row r="${n}">å 𝄞</row>`);

test('a file that is packed piece by piece is whole, and so are those beside it', () => {
  const files = unzipSync(
    pack([
      ['xl/long.xml', rows],
      ['empty.xml', []],
      ['short.xml', ['a', 'b']],
    ]),
  );
  assert.deepEqual(Object.keys(files), ['xl/long.xml', 'empty.xml', 'short.xml']);
  assert.equal(strFromU8(files['xl/long.xml']!), rows.join(''));
  assert.equal(strFromU8(files['empty.xml']!), '');
  assert.equal(strFromU8(files['short.xml']!), 'ab');
});

test('the time of packing is in no byte', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: new Date('2024-02-29T10:00:00') });
  const once = pack([['a.xml', rows]]);
  t.mock.timers.setTime(new Date('2031-07-01T23:59:58').getTime());
  assert.deepEqual(pack([['a.xml', rows]]), once);
});
