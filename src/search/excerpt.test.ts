import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundOn, partsOf, saidOf } from './excerpt.ts';

test('found words are told apart and entities are text', () => {
  assert.deepEqual(partsOf('En <mark>förskola</mark> &lt;b&gt; &amp;amp;'), [
    { found: false, text: 'En ' },
    { found: true, text: 'förskola' },
    { found: false, text: ' <b> &amp;' },
  ]);
});

const page = {
  meta: { title: 'Ekonomiskt bistånd i Järva', sammanfattning: 'Utfallet är 1,9 %.', ingress: 'Om bistånd.' },
  excerpt: 'Hur <mark>arbetar</mark> nämnden?',
};

test('a page found by its name is told by its summary', () => {
  const said = saidOf(page, ['bistand', 'utfall']);
  assert.equal(said.map(({ text }) => text).join(''), 'Utfallet är 1,9 %.');
  assert.deepEqual(
    said.filter((part) => part.found).map(({ text }) => text),
    ['Utfallet'],
  );
});

test('a page found by its text is told by the place', () => {
  assert.equal(
    saidOf(page, ['arbetar'])
      .map(({ text }) => text)
      .join(''),
    'Hur arbetar nämnden?',
  );
});

test('what is found on a page is its own words and those that the search points at', () => {
  assert.equal(foundOn({ meta: { title: 'Mål' }, content: 'en två\ntre', locations: [2, 0] }), 'Mål tre en');
});
