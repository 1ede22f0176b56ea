import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressOf, emptyQuery, readQuery } from './address.ts';
import { invented } from './invented.ts';
import type { Filter, Query } from './view.ts';

const views = [{ ...invented, key: 'annan' }, invented];
const read = (search: string) => readQuery(search, views);

const word = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map((one) => one.trim())
  .filter((one) => one !== '' && one.isWellFormed());
const choices = fc.record({
  kind: fc.constant('choice' as const),
  choices: fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
});
const number = fc.integer({ min: -9999, max: 9999 }).map((one) => one / 4);
const end = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const open = ({ from, to }: { from: unknown; to: unknown }) => from !== null || to !== null;
const numbers = fc
  .record({ kind: fc.constant('number' as const), from: end(number), to: end(number) })
  .filter(open);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const days = fc.record({ kind: fc.constant('date' as const), from: end(day), to: end(day) }).filter(open);
const texts = fc.record({ kind: fc.constant('text' as const), text: word });
const kinds: Record<string, fc.Arbitrary<Filter>> = {
  choice: choices,
  number: numbers,
  date: days,
  text: texts,
};

const query: fc.Arbitrary<Query> = fc
  .record({
    filters: fc.record(Object.fromEntries(invented.columns.map(({ key, kind }) => [key, kinds[kind]!])), {
      requiredKeys: [],
    }),
    shown: fc.option(
      fc.subarray(
        invented.columns.map(({ key }) => key),
        { minLength: 1 },
      ),
      { nil: null },
    ),
    group: fc.shuffledSubarray([...invented.groups], { maxLength: 2 }),
    measure: fc.option(fc.constantFrom(...invented.measures), { nil: null }),
    descending: fc.boolean(),
    sort: fc.option(fc.nat(20), { nil: null }),
    page: fc.integer({ min: 1, max: 999_999 }),
  })
  .map(({ filters, sort, descending, ...rest }) => {
    const keys =
      rest.group.length > 0 ? [...rest.group, 'rader', 'summa'] : invented.columns.map(({ key }) => key);
    return {
      ...rest,
      view: 'prov',
      // In the order in which an address is read.
      filters: new Map(
        invented.columns.flatMap(({ key }) => (filters[key] ? [[key, filters[key]] as const] : [])),
      ),
      sort: sort === null ? null : { key: keys[sort % keys.length]!, descending },
    };
  });

test('every question is read back from its own address', () => {
  fc.assert(
    fc.property(query, (one) => {
      const { query: back, ignored } = read(addressOf(one));
      assert.deepEqual(ignored, []);
      // Records of fast-check have no prototype; a clone has.
      assert.deepEqual(back, structuredClone(one));
      assert.deepEqual([...back.filters.keys()], [...one.filters.keys()]);
    }),
  );
});

test('no address breaks the reading, and what is read is stable', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(
            'tabell',
            'stadsdel',
            'ar',
            'dag',
            'namn',
            'sida',
            'sortera',
            'gruppera',
            'kolumner',
            'x',
          ),
          fc.string(),
        ),
      ),
      (parts) => {
        const { query: first } = read(`?${new URLSearchParams(parts)}`);
        assert.deepEqual(read(addressOf(first)).query, first);
      },
    ),
  );
});

test('what cannot be asked is named and left out', () => {
  const refused: Record<string, string[]> = {
    '?tabell=nej': ['tabell'],
    '?tabell=prov&ar=tolv': ['ar'],
    '?tabell=prov&ar=1..2..3': ['ar'],
    '?tabell=prov&ar=..': ['ar'],
    '?tabell=prov&ar=1e9': ['ar'],
    '?tabell=prov&dag=2023-02-30': ['dag'],
    '?tabell=prov&namn=%20': ['namn'],
    '?tabell=prov&stadsdel=': ['stadsdel'],
    '?tabell=prov&sortera=-lon': ['sortera'],
    '?tabell=prov&gruppera=stadsdel,lon': ['gruppera'],
    '?tabell=prov&kolumner=stadsdel,<b>': ['kolumner'],
    '?tabell=prov&sida=0': ['sida'],
    '?tabell=prov&__proto__=1&constructor=2': ['__proto__', 'constructor'],
    '?tabell=prov&<script>=1': ['<script>'],
  };
  for (const [address, names] of Object.entries(refused))
    assert.deepEqual(read(address).ignored, names, address);
  assert.deepEqual(read('?tabell=prov&ar=tolv').query, emptyQuery('prov'));
  assert.deepEqual(read('').query, emptyQuery('annan'));
});

test('an address can be read by people', () => {
  assert.equal(
    addressOf({
      ...emptyQuery('prov'),
      filters: new Map<string, Filter>([
        ['stadsdel', { kind: 'choice', choices: ['farsta', 'bromma'] }],
        ['ar', { kind: 'number', from: 2023, to: 2024 }],
        ['dag', { kind: 'date', from: '2023-01-01', to: null }],
      ]),
      group: ['stadsdel', 'ar'],
      sort: { key: 'rader', descending: true },
    }),
    '?tabell=prov&stadsdel=farsta&stadsdel=bromma&ar=2023..2024&dag=2023-01-01..&gruppera=stadsdel,ar&sortera=-rader',
  );
});
