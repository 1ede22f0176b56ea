import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isCutPeriod, isYearly, readPeriod, type PrintedPeriod } from './printed-period.ts';

const cases: [string, PrintedPeriod['kind'], number | null, number | null][] = [
  ['Tertial 2 2024', 'tertial', 2024, 2],
  ['Tertial 2, 2024', 'tertial', 2024, 2],
  ['Tertial 2 -24', 'tertial', 2024, 2],
  ['T2', 'tertial', null, 2],
  ['2024 T2', 'tertial', 2024, 2],
  ['Kvartal 3 2024', 'quarter', 2024, 3],
  ['Halvår 1 2024', 'half', 2024, 1],
  ['2024', 'year', 2024, null],
  ['Helår', 'year', null, null],
  ['Helår 2024', 'year', 2024, null],
  ['VB 2024', 'year', 2024, null],
  ['2024-08', 'month', 2024, 8],
  ['augusti 2024', 'month', 2024, 8],
  ['jan–aug 2024', 'months', 2024, 8],
  ['Läsåret 2023/24', 'schoolYear', 2024, null],
  ['2023/2024', 'schoolYear', 2024, null],
  ['2021–2024', 'years', 2024, null],
  ['Hösten 2024', 'season', 2024, null],
  ['ht24', 'season', 2024, null],
  ['Rullande 12 mån', 'rolling12', null, null],
  ['Rullande 12 månader t.o.m. april 2024', 'rolling12', 2024, 4],
  ['2024-08-31', 'day', 2024, null],
  ['Tertial', 'tertial', null, null],
  ['År', 'year', null, null],
  ['Vartannat år', 'years', null, null],
];
for (const [text, kind, year, n] of cases)
  test(`"${text}" is a period`, () => {
    const read = readPeriod(text);
    assert.deepEqual([read?.kind, read?.year, read?.n], [kind, year, n]);
  });

test('figures, targets and other words are no periods', () => {
  for (const text of [
    '12',
    '74 %',
    'Ökning',
    'Fastställs 2025',
    'Tas fram av nämnd',
    'T4',
    '2024-13',
    '1 2024',
    '',
  ])
    assert.equal(readPeriod(text), null, text);
});

test('a period that a column or a page cut', () => {
  for (const [upper, lower] of [
    ['Tertial', '2 2024'],
    ['Tertial 2', '2024'],
    ['Rullande', '12 mån'],
    ['Läsåret', '2023/24'],
    ['Helår', '2024'],
  ] as const)
    assert.ok(isCutPeriod(upper, lower), `${upper} | ${lower}`);
  for (const [upper, lower] of [
    ['Tertial 2 2024', '2024'],
    ['2024', '2024'],
    ['74', '2024'],
    ['Ökning', '2024'],
  ] as const)
    assert.ok(!isCutPeriod(upper, lower), `${upper} | ${lower}`);
});

test('a whole year or longer', () => {
  const yearly = ['2024', 'Helår', 'Läsåret 2023/24', '2021–2024', 'T2', 'jan–aug 2024', 'Tertial'].map(
    (text) => isYearly(readPeriod(text)!),
  );
  assert.deepEqual(yearly, [true, true, true, true, false, false, false]);
});

const anyYear = fc.integer({ min: 1900, max: 2099 });
const blank = fc.constantFrom('', ' ', '\u00a0');

test('a numbered part of any year is read however it is written', () => {
  const words = [
    { kind: 'tertial', most: 3, words: ['Tertial', 'tertial', 'T', 'tert.', 'Tertialrapport'] },
    { kind: 'quarter', most: 4, words: ['Kvartal', 'kv', 'Q'] },
    { kind: 'half', most: 2, words: ['Halvår', 'hå'] },
  ] as const;
  const part = fc.constantFrom(...words).chain(({ kind, most, words: some }) =>
    fc.record({
      kind: fc.constant(kind),
      word: fc.constantFrom(...some),
      n: fc.integer({ min: 1, max: most }),
    }),
  );
  fc.assert(
    fc.property(part, anyYear, blank, fc.boolean(), ({ kind, word, n }, year, gap, first) => {
      const text = first ? `${year} ${word}${gap}${n}` : `${word}${gap}${n} ${year}`;
      assert.deepEqual(readPeriod(text), { kind, year, n, from: null }, text);
    }),
  );
});

test('whatever stands there, a period has a year of ours and a part that its kind has', () => {
  const most = { tertial: 3, quarter: 4, half: 2, month: 12, months: 12, rolling12: 12 } as Record<
    string,
    number
  >;
  const pieces = fc.array(
    fc.constantFrom('Tertial', 'T', 'kv', 'Helår', 'jan', 'dec', 'mars', 'rullande 12', '2023', '-24', '1', '13', ' ', '–', '/', 'läsår', 'per ', 'vt', '¹', '(', ','), // prettier-ignore
    { maxLength: 7 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const read = readPeriod(text);
        if (!read) return;
        assert.ok(read.year === null || (read.year >= 1900 && read.year <= 2099), text);
        assert.ok(
          read.n === null || (read.n >= 1 && read.n <= (most[read.kind] ?? 0)),
          `${text}: ${read.kind} ${read.n}`,
        );
        assert.ok(read.from === null || (read.kind === 'months' && read.from >= 1 && read.from <= 12), text);
      },
    ),
  );
});
