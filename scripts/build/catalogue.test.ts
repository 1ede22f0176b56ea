import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionEntries } from './catalogue/corrections.ts';
import { goalEntries } from './catalogue/goals.ts';
import { indicatorEntries } from './catalogue/indicators.ts';
import { reportEntries } from './catalogue/reports.ts';
import { cell, correction, facts, goal, identified, indicator, registry, row, table } from './invented.ts';

const reports = ['langholmen-2023-t1', 'langholmen-2024-t1'];

test('corrections are listed by report and line, each under an id of its own, with the row that it is in', () => {
  const entries = registry(
    {
      corrections: [
        { ...correction, report: reports[1]!, line: 5 },
        { ...correction, line: 21 },
        { ...correction, line: 20 },
        { ...correction, line: 20, expected: '13 %' },
      ],
    },
    reports,
  );
  const found = identified(entries, facts(), facts({ id: reports[1]!, year: 2024 }));
  assert.deepEqual(
    correctionEntries(entries, found).map(({ id, district, indicator }) => [id, district, indicator]),
    [
      ['langholmen-2023-t1-20', 'langholmen', 'nojda-sjoman'],
      ['langholmen-2023-t1-20-2', 'langholmen', 'nojda-sjoman'],
      ['langholmen-2023-t1-21', 'langholmen', 'nojda-sjoman'],
      ['langholmen-2024-t1-5', 'langholmen', null],
    ],
  );
});

test('a goal has what stands above and below it, its indicators and how each report of its set assesses it', () => {
  const above = { number: '1', level: 'inriktningsmal' as const, name: 'Sjön', names: [], words: [] };
  const entries = registry({}, reports);
  const [set] = entries.goals.values();
  entries.goals.get('2023-2026')!.goals.unshift(above);
  const own = goal({ id: 'own', level: 'namndmal', number: '1.1', parent: '1.1', assessment: 'inte' });
  const found = identified(
    entries,
    facts({ goals: [goal(), own], indicators: [row({ outcome: cell() }, { goal: 'own' })] }),
    facts({ id: reports[1]!, year: 2024, goals: [goal({ assessment: null, lines: [14, 15] })] }),
  );
  const indicators = indicatorEntries(entries, found);
  assert.deepEqual(indicators[0]!.goals, ['2023-2026/1.1'], "by way of the board's own goal");
  assert.equal(set!.goals.length, 2);
  const [top, below] = goalEntries(entries, found, indicators);
  assert.deepEqual([top!.parent, top!.children], [null, ['2023-2026/1.1']]);
  assert.deepEqual([below!.parent, below!.indicators], ['2023-2026/1', ['nojda-sjoman']]);
  assert.deepEqual(
    below!.assessments.map(({ report, assessment, line }) => [report, assessment, line]),
    [
      [reports[0], 'helt', 10],
      [reports[1], null, 14],
    ],
  );
});

test('an indicator has every wording with its places, and none that no report prints', () => {
  const names = ['Andel nöjda sjömän', 'Andel sjömän som är nöjda'];
  const entries = registry(
    {
      indicators: new Map([
        ['nojda-sjoman', indicator({ names })],
        ['batar', indicator({ names: ['Båtar'] })],
      ]),
    },
    reports,
  );
  const other = row({ outcome: cell() }, { name: names[1]!, lines: [30, 30] });
  const found = identified(
    { ...entries, accepted: [] },
    facts({ indicators: [row({ outcome: cell() }), row({}, { name: 'Båtar', lines: [25, 25] })] }),
    facts({ id: reports[1]!, year: 2024, indicators: [other] }),
  );
  const [one, two] = indicatorEntries(entries, found);
  assert.deepEqual(one!.names, [
    { name: names[0], places: [{ report: reports[0], line: 20 }] },
    { name: names[1], places: [{ report: reports[1], line: 30 }] },
  ]);
  assert.deepEqual([one!.reports, two!.reports], [reports, [reports[0]]]);
  const first = found.slice(1);
  assert.deepEqual(
    indicatorEntries(entries, first).map(({ id }) => id),
    ['nojda-sjoman'],
  );
});

test('a report is counted: figures are cells with a number, doubts those of its rows too', () => {
  const doubts = [{ cell: 'target', reason: 'a', candidates: ['1', '2'] }];
  const more = [{ column: 'Extra', cell: cell('7', 7, null) }];
  const report = facts({
    indicators: [row({ outcome: cell(), target: cell('öka', null, null), more }, { doubts })],
    tables: [table('investeringar', 'Mnkr | Budget | Prognos\nBryggor | 1,0 | \nKajer | 2,0 | x')],
    doubts: [{ about: 'cut', reason: 'a', lines: [40, 40] }],
  });
  const entries = registry();
  const [entry] = reportEntries(entries, identified(entries, report));
  assert.deepEqual(entry!.counts, {
    goals: 1,
    indicators: 1,
    figures: 4,
    activities: 0,
    tables: 1,
    decisions: 0,
    doubts: 2,
    repairs: 0,
    unread: 0,
    corrections: 0,
  });
  assert.equal(entry!.title, 'langholmen-2023-t1', "the registry's title before the report's own");
});
