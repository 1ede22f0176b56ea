import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { absolute } from '../../../src/href.ts';
import { atom, longest } from './atom.ts';
import type { Entry } from './entries.ts';

const about = { path: '/flode/allt.xml', page: '/folj/', title: 'Sajten: Allt' };
const entry = (more: Partial<Entry> = {}): Entry => ({
  kind: 'report',
  address: 'https://example.org/rapporter/x-2023-t1/',
  title: 'Ny rapport',
  summary: '3 mål.',
  updated: '2024-02-01',
  published: '2024-01-31',
  districts: [],
  indicators: [],
  ...more,
});

test('a feed says what it is of, and each entry when it came, where it stands and what it says', () => {
  const feed = parseFeed(atom(about, [entry()], '2020-01-01'));
  assert.equal(feed.meta.type, 'atom');
  assert.deepEqual(
    [feed.title, feed.url, feed.self],
    [about.title, absolute(about.page), absolute(about.path)],
  );
  const [one] = feed.items;
  assert.deepEqual(
    [one?.id, one?.url, one?.title, one?.description],
    [entry().address, entry().address, 'Ny rapport', '3 mål.'],
  );
  const days = [feed.updated, one?.updated, one?.published].map((day) => day?.toISOString().slice(0, 10));
  assert.deepEqual(days, ['2024-02-01', '2024-02-01', '2024-01-31']);
});

test('whatever a report prints is a text in a reader, never a tag', () => {
  const hostile = fc.string({
    unit: fc.oneof(fc.constantFrom('<', '>', '&', ']', '"', '\0', '\u001b', '\ud800', 'å', '{'), fc.string()),
  });
  fc.assert(
    fc.property(hostile, (title) => {
      const xml = atom(about, [entry({ title: `a${title}b`, summary: `a${title}b` })], '2020-01-01');
      const [one] = parseFeed(xml).items;
      assert.match(one?.title ?? '', /^a[^]*b$/);
      assert.equal(one?.title, one?.description);
      assert.doesNotMatch(xml, /[\0-\x08\x0b\x0c\x0e-\x1f]/);
    }),
  );
  const [script] = parseFeed(
    atom(about, [entry({ title: '<script>1</script>]]> &amp;' })], '2020-01-01'),
  ).items;
  assert.equal(script?.title, '<script>1</script>]]> &amp;');
});

test('the same entries give the same bytes at any time, also when there are none', () => {
  const at = (now: string, entries: Entry[]) => {
    mock.timers.enable({ apis: ['Date'], now: new Date(now) });
    try {
      return atom(about, entries, '2020-01-01');
    } finally {
      mock.timers.reset();
    }
  };
  for (const entries of [[entry()], []])
    assert.equal(at('2026-01-01T12:00:00Z', entries), at('2031-07-08T01:02:03Z', entries));
  assert.equal(parseFeed(atom(about, [], '2020-01-01')).updated?.toISOString(), '2020-01-01T00:00:00.000Z');
});

test('a feed is bounded', () => {
  const many = Array.from({ length: 3 * longest }, (_, n) => entry({ address: `https://example.org/${n}/` }));
  const { items } = parseFeed(atom(about, many, '2020-01-01'));
  assert.equal(items.length, longest);
  assert.equal(items[0]?.id, 'https://example.org/0/');
});
