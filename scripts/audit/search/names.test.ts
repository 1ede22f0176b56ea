import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { nameSearch, type NameSearch } from '../../../src/search/name-search.ts';
import type { Names } from '../../../src/search/names.ts';
import { committedNames } from './committed-names.ts';
import { measure } from './measure.ts';
import { halfOf, judgedQueries } from './queries.ts';
import { belowRatchet } from './ratchet.ts';

let names: Names;
let search: NameSearch;
before(async () => {
  names = await committedNames();
  search = nameSearch(names);
});

/** Words of the registry from which nothing leads to their entry. */
function leadNowhere(words: readonly string[], kind: string, title: string): string[] {
  return words
    .filter((word) => !search(word).answers.some((one) => one.kind === kind && one.title === title))
    .map((word) => `${word} → ${title}`);
}

test('every word of the registry leads to the entry that it stands in', () => {
  assert.deepEqual(
    [
      ...names.indicators.flatMap(({ words, title }) => leadNowhere(words, 'indikator', title)),
      ...names.districts.flatMap(({ words, title }) => leadNowhere(words, 'stadsdel', title)),
      ...names.themes.flatMap(({ words, title }) => leadNowhere(words, 'tema', title)),
      ...names.goals.flatMap(({ words, number, title }) => leadNowhere(words, 'mal', `${number} ${title}`)),
      ...names.pages.flatMap(({ words = [], kind, title }) => leadNowhere(words, kind, title)),
    ],
    [],
  );
});

test('every name leads to what is called so, at once or after its like', () => {
  const own = [
    ...names.indicators.map(({ title }) => title),
    ...names.districts.map(({ title }) => title),
    ...names.pages.map(({ title }) => title),
  ];
  assert.deepEqual(
    // Two names may differ by words that say nothing.
    own.filter(
      (title) =>
        !search(title)
          .answers.slice(0, 2)
          .some((one) => one.title === title),
    ),
    [],
  );
});

test('names alone answer the judged queries as well as they did', async () => {
  assert.deepEqual(belowRatchet(await measure((query) => search(query, { isTyping: true }).answers)), []);
});

test('the judged queries are enough, each once, in halves of a like size', () => {
  const all = judgedQueries();
  assert.ok(all.length >= 200);
  assert.equal(new Set(all.map(({ query }) => query)).size, all.length);
  const tuned = all.filter(({ half }) => half === 'tuned').length;
  assert.ok(Math.abs(tuned / all.length - 0.5) < 0.05);
  assert.equal(halfOf('förskolan'), halfOf('förskolan'));
});

test('what is nowhere gets nothing', () => {
  for (const query of [
    'xqzvbn',
    'preschool',
    'qwerty',
    'blåbärspaj',
    'zzzz',
    '12345',
    '😀',
    '%',
    '"',
    '<script>x</script>',
  ])
    assert.deepEqual(
      search(query, { isTyping: true }).answers.map(({ title }) => title),
      [],
      query,
    );
});

test('the same entries give the same bytes', async () => {
  assert.equal(JSON.stringify(await committedNames()), JSON.stringify(names));
});
