import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../series.ts';
import { shortList } from './short-list.ts';

const finding = (year: number, n: number) =>
  ({ id: `a-${year}-${n}`, report: `farsta-${year}-t1` }) as unknown as Finding;

test('of any number of questions a dozen of the newest year stand open, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2017, max: 2026 }), { maxLength: 200 }), (years) => {
      const all = years.map(finding);
      const parts = shortList(all);
      const open = parts.filter(({ kind }) => kind === 'open').flatMap(({ items }) => items);
      assert.ok(open.length <= 12);
      assert.ok(open.every(({ report }) => report === `farsta-${Math.max(...years)}-t1`));
      assert.deepEqual(new Set(parts.flatMap(({ items }) => items)), new Set(all));
      assert.equal(parts.flatMap(({ items }) => items).length, all.length);
      // A button each for the years before, however many questions they hold.
      assert.ok(parts.length <= new Set(years).size + 1);
    }),
  );
});
