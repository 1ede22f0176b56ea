import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding, RuleEntry } from '../series.ts';
import { cutByYear, stopsOf, toldPlaces } from './cut.ts';
import { groupsOf } from './groups.ts';
import { pageList } from './page-list.ts';

const finding = (year: number, n: number, places = 1, rule = 'a'): Finding =>
  ({
    id: `${rule}-${year}-${n}`,
    rule,
    severity: 'fraga',
    report: `farsta-${year}-t1`,
    lines: Array.from({ length: places }, (_, k) => k + 1),
    elsewhere: [],
  }) as unknown as Finding;
const some = (year: number, count: number) => Array.from({ length: count }, (_, n) => finding(year, n));

test('what has room stands on one address, the newest year first', () => {
  const pages = cutByYear([...some(2023, 3), ...some(2026, 2)]);
  assert.deepEqual(
    pages.map(({ suffix, items }) => [suffix, items.map(({ report }) => report)]),
    [['', ['farsta-2026-t1', 'farsta-2026-t1', 'farsta-2023-t1', 'farsta-2023-t1', 'farsta-2023-t1']]],
  );
});

test('an older year without room has a page of its own, and several where it is long', () => {
  const pages = cutByYear([...some(2024, 50), ...some(2025, 30), ...some(2026, 30)]);
  assert.deepEqual(
    pages.map(({ suffix, items }) => [suffix, items.length]),
    [
      ['', 30],
      ['2025/', 30],
      ['2024/', 42],
      ['2024/2/', 8],
    ],
  );
});

test('each finding is on one page, and no page has more stops than it may', () => {
  const all = fc.array(fc.tuple(fc.integer({ min: 2017, max: 2026 }), fc.integer({ min: 1, max: 30 })), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(all, (drawn) => {
      const findings = drawn.map(([year, places], n) => finding(year, n, places));
      const pages = cutByYear(findings);
      assert.deepEqual(
        pages.flatMap(({ items }) => items.map(({ id }) => id)).sort(),
        findings.map(({ id }) => id).sort(),
      );
      for (const { items } of pages) assert.ok(items.reduce((stops, one) => stops + stopsOf(one), 0) <= 85);
      assert.equal(new Set(pages.map(({ suffix }) => suffix)).size, pages.length);
    }),
  );
});

test('of a report, questions come before notes and what tells most first; beyond a page’s stops groups are folded', () => {
  const rules = new Map(
    [
      { id: 'notis', severity: 'notis', telling: 1 },
      { id: 'sist', severity: 'fraga', telling: null },
      { id: 'forst', severity: 'fraga', telling: 2 },
    ].map((rule) => [rule.id, rule as RuleEntry]),
  );
  const findings = [
    { ...finding(2026, 0, 1, 'notis'), severity: 'notis' as const },
    ...Array.from({ length: 40 }, (_, n) => finding(2026, n, 1, 'sist')),
    finding(2026, 0, 1, 'forst'),
  ];
  assert.deepEqual(
    groupsOf(findings, rules).map(({ rule, folded }) => [rule.id, folded]),
    [
      ['forst', false],
      ['sist', true],
      ['notis', false],
    ],
  );
});

test('what a rule asks stands among questions and what it notes among notes', () => {
  const rules = new Map([['bada', { id: 'bada', severity: 'notis', telling: null } as RuleEntry]]);
  const asked = { ...finding(2026, 0, 1, 'bada'), severity: 'fraga' as const };
  const noted = { ...finding(2026, 1, 1, 'bada'), severity: 'notis' as const };
  assert.deepEqual(
    groupsOf([noted, asked], rules).map(({ isNote, items }) => [isNote, items.length]),
    [
      [false, 1],
      [true, 1],
    ],
  );
});

test('of many places a few are told, those of the report before those of others', () => {
  const elsewhere = [{ report: 'bromma-2026-t1', line: 7 }];
  const three = { ...finding(2026, 1, 3), elsewhere };
  assert.deepEqual(toldPlaces(three), { lines: [1, 2, 3], elsewhere, more: false });
  assert.deepEqual(toldPlaces({ ...three, ...finding(2026, 1, 40), elsewhere }), {
    lines: [1, 2, 3, 4],
    elsewhere: [],
    more: true,
  });
});

/** Stops of the keyboard above and below what a page is about. */
const frame = 38;

test('a page of a rule leads to all its others, and has room for the stops whatever the rule has found', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 11 }), (counts) => {
      const pages = cutByYear(counts.flatMap((count, n) => some(2015 + n, count)));
      for (const page of pages) {
        const { beside, years } = pageList(pages, page);
        assert.deepEqual(
          new Set(years.flatMap((one) => one.pages)),
          new Set(pages.filter((one) => one !== page)),
        );
        const open = years.reduce((sum, one) => sum + (one.folded ? 1 : one.pages.length), beside.length);
        const own = page.items.reduce((sum, one) => sum + stopsOf(one), 0);
        assert.ok(frame + own + open <= 150, `${own} and ${open}`);
      }
    }),
  );
});
