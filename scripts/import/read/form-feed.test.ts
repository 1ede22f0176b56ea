import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fed } from './form-feed.ts';

const pages = (text: string) => {
  const { lines, pages } = fed(text.split('\n'));
  return { lines: lines.texts, pages };
};

test('a form feed begins the page of its line and is no line', () => {
  assert.deepEqual(pages('a\nb\n\fc\nd\n\f'), { lines: ['a', 'b', 'c', 'd'], pages: [1, 3] });
  assert.deepEqual(pages('a\n\f  Indikator   Utfall\n'), {
    lines: ['a', '  Indikator   Utfall'],
    pages: [1, 2],
  });
});

test('a text of one page, and a text without pages', () => {
  assert.deepEqual(pages('a\n\f').pages, [1]);
  assert.equal(pages('a\n').pages, null);
});

test('a page without text begins where the next one does', () => {
  assert.deepEqual(pages('a\n\f\fb').pages, [1, 2, 2]);
});

test('behind text a form feed begins the page of the next line', () => {
  assert.deepEqual(pages('a\f\nb'), { lines: ['a ', 'b'], pages: [1, 2] });
});
