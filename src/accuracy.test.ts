import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfEarlierImporter } from './accuracy.ts';

test('a measurement of another importer than the newest one is told from those of the same', () => {
  const newest = { importer: '2.0.0+b', date: '2031-03-02' };
  const sameDay = { importer: '2.0.0+b', date: '2031-03-02' };
  const earlier = { importer: '1.9.0+a', date: '2031-03-01' };
  const all = [earlier, newest, sameDay];
  assert.deepEqual(
    all.map((one) => isOfEarlierImporter(one, all)),
    [true, false, false],
  );
});
