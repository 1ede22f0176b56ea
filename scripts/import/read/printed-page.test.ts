import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedPages } from './printed-page.ts';
import { Lines } from '../lines/lines.ts';

const pagesOf = (texts: string[]) => printedPages(new Lines(texts));

/** Pages of twenty lines; `mark` is the first line of each (a head) or the last (a foot). */
function pages(numbers: readonly number[], place: 'head' | 'foot', mark: (page: number) => string): string[] {
  const text = Array<string>(19).fill('text');
  return numbers.flatMap((page) => (place === 'head' ? [mark(page), ...text] : [...text, mark(page)]));
}

test('numbers at the head or at the foot of pages', () => {
  assert.deepEqual(pagesOf(pages([1, 2, 3], 'head', (page) => `stad Sid ${page} (3)`)), [1, 21, 41]);
  assert.deepEqual(pagesOf(pages([1, 2, 3], 'foot', (page) => `Sida ${page} av 3`)), [1, 21, 41]);
  assert.deepEqual(pagesOf(pages([2, 3], 'foot', (page) => `${page} (3)`)), [1, null, 21]);
});

test('a page whose number cannot be read is not known, nor is what comes before the next one that can', () => {
  const numbers = [1, 2, 5, 6];
  assert.deepEqual(pagesOf(pages(numbers, 'head', (page) => `Sid ${page} (8)`)), [1, 21, null, null, 41, 61, null, null]); // prettier-ignore
});

test('a page begins with the other lines of its head', () => {
  const lines = [1, 2, 3].flatMap((page) => ['Tjänsteutlåtande', '', `Sid ${page} (3)`, ...Array<string>(20).fill('text')]); // prettier-ignore
  assert.deepEqual(pagesOf(lines), [1, 24, 47]);
});

test('numbers without a total count where four pages have them', () => {
  assert.deepEqual(pagesOf(pages([1, 2, 3, 4], 'head', (page) => `Sida ${page}`)), [1, 21, 41, 61]);
  assert.equal(pagesOf(pages([1, 2, 3], 'head', (page) => `Sida ${page}`)), null);
});

test('figures of a table, a reference and a number that counts backwards are no pages', () => {
  assert.equal(pagesOf(['Antal\t12 (40)\t13 (40)', 'se sida 12 i planen', 'text']), null);
  assert.deepEqual(pagesOf(['Sid 1 (3)', 'text', 'Sid 2 (3)', 'text', 'Sid 1 (3)', 'text']), [1, 3, null]);
});
