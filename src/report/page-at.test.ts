import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from './page-at.ts';

test('a line stands on the last page that begins in time', () => {
  const pages = [1, 40, 40, 90];
  assert.deepEqual(
    [1, 39, 40, 89, 90, 500].map((line) => pageAt(pages, line)),
    [1, 1, 3, 3, 4, 4],
  );
});

test('no page is told where the next page’s first line is lost, or where there are no pages', () => {
  const pages = [1, 40, null, null, 200, 250];
  assert.deepEqual(
    [39, 40, 199, 200, 250].map((line) => pageAt(pages, line)),
    [1, undefined, undefined, 5, 6],
  );
  assert.equal(pageAt(null, 7), undefined);
});
