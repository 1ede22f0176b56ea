import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cell, evidence, facts, identified, indicator, registry, row } from '../invented.ts';
import type { Indicator as IndicatorRecord } from '../registry/indicator.ts';
import { findingsOf } from '../check.ts';
import { check } from './eased-targets.ts';

/** Two indicators of a board whose targets were 90 % and are these, and what the registry notes of the second. */
const both = (first: number, second: number, changes: IndicatorRecord['changes'] = []) => {
  const rows = (targets: readonly [number, number]) =>
    targets.map((target, n) =>
      row(
        { target: cell(`${target} %`, target, '%', 20 + n) },
        { name: n === 0 ? 'Andel nöjda sjömän' : 'Andel båtar', lines: [20 + n, 20 + n] },
      ),
    );
  const reports = (
    [
      [2023, [90, 90]],
      [2024, [first, second]],
    ] as const
  ).map(([year, targets]) => facts({ id: `langholmen-${year}-t1`, year, indicators: rows(targets) }));
  const boats = indicator({ name: 'Båtar', names: ['Andel båtar'], changes });
  const entries = registry(
    {
      indicators: new Map([
        ['nojda-sjoman', indicator()],
        ['batar', boats],
      ]),
    },
    reports.map(({ id }) => id),
  );
  const found = identified(entries, ...reports);
  return findingsOf(check, { reports: found, series: [], registry: entries });
};

const report = (year: number, target: number, council = 99) =>
  facts({
    id: `langholmen-${year}-t1`,
    year,
    indicators: [
      row(
        { target: cell(`${target} %`, target), councilTarget: cell(`${council} %`, council) },
        { previousYear: year - 1, period: `Tertial 1 ${year}` },
      ),
    ],
  });
const found = (from: number, to: number, record: Parameters<typeof evidence>[1] = {}, council?: number) =>
  findingsOf(check, evidence([report(2023, from), report(2024, to, council)], record));

test('a target weaker than in the report before is asked about, with both places', () => {
  const [one] = found(90, 85);
  assert.equal(
    one!.sentence.replaceAll('\u00a0', ' '),
    '1 av 1 årsmål som går att jämföra är svagare än i tertialrapport 1 2023: Nöjda sjömän (från 90 % till 85 %). Varför?',
  );
  assert.deepEqual(
    [one!.report, one!.lines, one!.elsewhere],
    ['langholmen-2024-t1', [20], [{ report: 'langholmen-2023-t1', line: 20 }]],
  );
  assert.match(found(90, 85, {}, 85)[0]!.sentence, /till 85\s%, samma som kommunfullmäktiges\)/);
  assert.equal(found(80, 85, { direction: 'down' }).length, 1);
});

test('what is weaker too and is not counted is said: by little, and where the council has changed its target', () => {
  const told = (found: ReturnType<typeof both>) =>
    found.map(({ sentence, lines }) => [sentence.replaceAll('\u00a0', ' '), lines]);
  const asked = 'svagare än i tertialrapport 1 2023: Nöjda sjömän (från 90 % till 80 %).';
  assert.deepEqual(told(both(80, 89)), [
    [
      `1 av 2 årsmål som går att jämföra är ${asked} Mindre än två procent svagare, och inte medräknat: Båtar (från 90 % till 89 %). Varför?`,
      [20, 21],
    ],
  ]);
  const council = [{ kind: 'target' as const, year: 2024, with: [], note: 'Nytt.' }];
  assert.deepEqual(told(both(80, 60, council)), [
    [
      `1 av 1 årsmål som går att jämföra är ${asked} Svagare sedan kommunfullmäktige har ändrat sitt mål, och inte medräknat: Båtar (från 90 % till 60 %). Varför?`,
      [20, 21],
    ],
  ]);
  assert.deepEqual(told(both(80, 95, council))[0]![1], [20], 'a stronger one is none');
  const redefined = [{ ...council[0]!, kind: 'redefined' as const }];
  assert.deepEqual(told(both(80, 60, redefined))[0]![1], [20], 'nor one that cannot be compared');
  assert.deepEqual(both(89, 60, council), [], 'and alone they are no question');
});

test('a stronger target, no known direction, a count and a change that is noted are not; a new name is none', () => {
  assert.deepEqual(found(85, 90), []);
  assert.deepEqual(found(90, 85, { direction: null }), []);
  assert.deepEqual(found(90, 85, { accumulates: true }), []);
  const noted = (kind: 'redefined' | 'target' | 'renamed') =>
    found(90, 85, { changes: [{ kind, year: 2024, with: [], note: 'Nytt.' }] }).length;
  assert.deepEqual([noted('redefined'), noted('target'), noted('renamed')], [0, 0, 1]);
});
