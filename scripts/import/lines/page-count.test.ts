import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageCounts } from './page-count.ts';

/** Pages of 20 lines, each with a line of its own at its foot. */
function pages(count: number, foot: (page: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => [...Array<string>(19).fill('text'), foot(at + 1)]).flat();
}

test('numbers that count on over the pages are theirs', () => {
  assert.deepEqual(pageCounts(pages(5, (page) => `${page}`)), [20, 40, 60, 80, 100]);
  assert.deepEqual(pageCounts(pages(4, (page) => `file:///r.html ${page}/4`)), [20, 40, 60, 80]);
});

test('all pages of a short report', () => {
  assert.deepEqual(pageCounts(pages(2, (page) => `${page}/2`)), [20, 40]);
});

test('figures do not count on, and three pages prove nothing', () => {
  assert.deepEqual(pageCounts(pages(6, () => '15')), []);
  assert.deepEqual(pageCounts(pages(3, (page) => `${page}`)), []);
});
