import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../src/model.ts';
import { correct } from './identify/correct.ts';
import { identify } from './identify.ts';
import { cell, facts, identified, indicator, registry, row } from './invented.ts';
import type { Indicator as IndicatorRecord } from './registry/indicator.ts';
import { series } from './series.ts';

/** The observations of the only series that these reports make. */
function observations(reports: Facts[], record: Partial<IndicatorRecord> = {}) {
  const entries = registry(
    { indicators: new Map([['nojda-sjoman', indicator(record)]]) },
    reports.map(({ id }) => id),
  );
  const all = series(identified(entries, ...reports), entries.indicators);
  assert.deepEqual(
    all.map(({ id }) => id),
    ['langholmen/nojda-sjoman'],
  );
  return all[0]!.observations;
}

const brief = (all: ReturnType<typeof observations>) =>
  all.map(({ measure, period, value, sources }) => [
    `${measure} ${period.year} ${period.span}`,
    value,
    sources.map(({ report, column }) => `${report} ${column}`).join(' + '),
  ]);

test('each column goes to its measure and its time', () => {
  const report = facts({
    indicators: [
      row({
        outcome: cell('1 %', 1),
        outcomeMen: cell('2 %', 2),
        outcomeWomen: cell('3 %', 3),
        previousOutcome: cell('4 %', 4),
        forecast: cell('5 %', 5),
        target: cell('6 %', 6),
        councilTarget: cell('7 %', 7),
      }),
    ],
  });
  const id = 'langholmen-2023-t1';
  assert.deepEqual(brief(observations([report])), [
    ['utfall 2022 ar', 4, `${id} previousOutcome`],
    ['utfall 2023 t1', 1, `${id} outcome`],
    ['utfall-man 2023 t1', 2, `${id} outcomeMen`],
    ['utfall-kvinnor 2023 t1', 3, `${id} outcomeWomen`],
    ['prognos 2023 ar', 5, `${id} forecast`],
    ['arsmal 2023 ar', 6, `${id} target`],
    ['kf-arsmal 2023 ar', 7, `${id} councilTarget`],
  ]);
});

test('a bare year is the whole year only once the year has ended', () => {
  const periods = (more: Partial<Facts>) => {
    const cells = { outcome: cell(), forecast: cell(), target: cell() };
    const report = facts({ ...more, indicators: [row(cells, { period: '2023' })] });
    return observations([report]).map(({ measure, period }) => [measure, period]);
  };
  const year = { year: 2023, span: 'ar' };
  const aims = ['prognos', 'arsmal'].map((measure) => [measure, year]);
  assert.deepEqual(periods({}), [...aims, ['utfall', { ...year, reported: 't1' }]]);
  assert.deepEqual(periods({ id: 'langholmen-2023-t2', tertial: 2 }), [
    ...aims,
    ['utfall', { ...year, reported: 't2' }],
  ]);
  const annual = { id: 'langholmen-2023-vb', type: 'verksamhetsberattelse', tertial: null } as const;
  assert.deepEqual(periods(annual), [['utfall', year], ...aims]);
  const later = { id: 'langholmen-2024-t1', year: 2024 };
  assert.deepEqual(periods(later)[0], ['utfall', year]);
});

test('what stood in a tertialrapport stays apart from what the year became', () => {
  const early = facts({ indicators: [row({ outcome: cell() }, { period: '2023' })] });
  const next = { previousYear: 2023, period: 'Tertial 1 2024' };
  const late = facts({
    id: 'langholmen-2024-t1',
    year: 2024,
    indicators: [row({ previousOutcome: cell() }, next)],
  });
  assert.deepEqual(
    observations([early, late]).map(({ period, sources }) => [period.reported, sources.length]),
    [
      [undefined, 1],
      ['t1', 1],
    ],
  );
});

test('a report may say that its outcome is of rolling twelve months', () => {
  const rolling = [{ report: 'langholmen-2023-t1', line: 22 }];
  assert.deepEqual(observations([facts()], { rolling })[0]!.period, {
    year: 2023,
    span: 'rullande12',
    reported: 't1',
  });
  const told = facts({ indicators: [row({ outcome: cell() }, { rolling: { until: '2023-02', line: 23 } })] });
  assert.deepEqual(observations([told])[0]!.period, {
    year: 2023,
    span: 'rullande12',
    reported: 't1',
    until: '2023-02',
  });
  const elsewhere = [{ report: 'langholmen-2024-t1', line: 22 }];
  const next = facts({ id: 'langholmen-2024-t1', year: 2024, indicators: [] });
  const [first] = observations([facts(), next], { rolling: elsewhere });
  assert.deepEqual(first!.period, { year: 2023, span: 't1' });
});

test('the rolling years of two reports of a year stay apart, and say with which month they end', () => {
  const second = facts({
    id: 'langholmen-2023-t2',
    tertial: 2,
    indicators: [row({ outcome: cell() }, { period: 'Tertial 2 2023' })],
  });
  const rolling = [
    { report: 'langholmen-2023-t1', line: 22, until: '2023-02' },
    { report: 'langholmen-2023-t2', line: 22 },
  ];
  assert.deepEqual(
    observations([facts(), second], { rolling }).map(({ period, value }) => [
      period.reported,
      period.until,
      value,
    ]),
    [
      ['t1', '2023-02', 12.5],
      ['t2', undefined, 12.5],
    ],
  );
  const other = facts({
    ...second,
    indicators: [row({ outcome: cell('14 %', 14) }, { period: 'Tertial 2 2023' })],
  });
  assert.ok(
    observations([facts(), other], { rolling }).every(({ disputed }) => !disputed),
    'two times are no dispute',
  );
});

/** An annual report for 2023 and the tertialrapport of the year after, which repeats its outcome. */
function neighbours(printed: string, value: number): Facts[] {
  const annual = facts({
    id: 'langholmen-2023-vb',
    type: 'verksamhetsberattelse',
    tertial: null,
    indicators: [row({ outcome: cell('12,5 %', 12.5) }, { period: '2023' })],
  });
  const next = facts({
    id: 'langholmen-2024-t1',
    year: 2024,
    indicators: [
      row(
        { previousOutcome: cell(printed, value, '%', 33) },
        { previousYear: 2023, period: 'Tertial 1 2024' },
      ),
    ],
  });
  return [annual, next];
}

test('the same figure in two reports is one observation with two sources', () => {
  const sources = 'langholmen-2023-vb outcome + langholmen-2024-t1 previousOutcome';
  assert.deepEqual(brief(observations(neighbours('12,50', 12.5))), [['utfall 2023 ar', 12.5, sources]]);
});

test('two reports that disagree give two observations, in dispute where rounding does not tell them apart', () => {
  const told = (printed: string, value: number) =>
    observations(neighbours(printed, value)).map((one) => [one.value, one.disputed ?? false]);
  assert.deepEqual(told('14 %', 14), [
    [12.5, true],
    [14, true],
  ]);
  assert.deepEqual(told('13 %', 13), [
    [12.5, false],
    [13, false],
  ]);
});

test('outcomes of two times, and two targets of one, are in no dispute', () => {
  const report = (id: string, tertial: 1 | 2, figure: number) =>
    facts({
      id,
      tertial,
      indicators: [
        row(
          { outcome: cell(`${figure} %`, figure), target: cell(`${figure} %`, figure) },
          { period: `Tertial ${tertial} 2023` },
        ),
      ],
    });
  const all = observations([report('langholmen-2023-t1', 1, 10), report('langholmen-2023-t2', 2, 20)]);
  assert.equal(all.length, 4);
  assert.ok(all.every(({ disputed }) => !disputed));
});

test('what the newest report says comes last, also where the first one said it too', () => {
  const target = (more: Partial<Facts>, printed: string, value: number) =>
    facts({ ...more, indicators: [row({ target: cell(printed, value) })] });
  const reports = [
    target({ id: 'langholmen-2023-t1' }, '5 %', 5),
    target({ id: 'langholmen-2023-t2', tertial: 2 }, '6 %', 6),
    target({ id: 'langholmen-2023-vb', type: 'verksamhetsberattelse', tertial: null }, '5 %', 5),
  ];
  assert.deepEqual(
    observations(reports).map(({ value, sources }) => [value, sources.length]),
    [
      [6, 1],
      [5, 2],
    ],
  );
});

test('what one of two reports says against a figure is said of it in both', () => {
  const [annual, next] = neighbours('12,5 %', 12.5) as [Facts, Facts];
  const caveats = [{ kind: 'felaktig' as const, cells: ['previousOutcome' as const], line: 34 }];
  const limited = { ...next, indicators: [{ ...next.indicators[0]!, caveats }] };
  const bases = [{ report: annual.id, line: 22, persons: 4 }];
  const [one, ...more] = observations([annual, limited], { bases });
  assert.equal(more.length, 0);
  assert.deepEqual(one!.caveats, [{ kind: 'felaktig', report: next.id, line: 34 }]);
  assert.equal(one!.small, true);
  const [free] = observations([annual, next]);
  assert.deepEqual([free!.caveats, free!.small], [undefined, undefined]);
});

test('the caveat of one column is none of another', () => {
  const caveats = [{ kind: 'felaktig' as const, cells: ['outcome' as const], line: 22 }];
  const cells = { outcome: cell(), forecast: cell('90 %', 90) };
  const all = observations([facts({ indicators: [row(cells, { caveats })] })]);
  assert.deepEqual(
    all.map((one) => [one.measure, one.caveats?.length ?? 0]),
    [
      ['utfall', 1],
      ['prognos', 0],
    ],
  );
});

test('a forecast that is repeated is a new forecast', () => {
  const forecast = (id: string, tertial: 1 | 2) =>
    facts({ id, tertial, indicators: [row({ forecast: cell('90 %', 90) })] });
  const all = observations([forecast('langholmen-2023-t1', 1), forecast('langholmen-2023-t2', 2)]);
  assert.deepEqual(
    all.map(({ sources }) => sources.map(({ report }) => report)),
    [['langholmen-2023-t1'], ['langholmen-2023-t2']],
  );
});

test('a unit that the cell leaves out comes from the entry, other wordings are one unit', () => {
  const unit = (printed: string | null, record: Partial<IndicatorRecord>) => {
    const one = observations([facts({ indicators: [row({ outcome: cell('5', 5, printed) })] })], record)[0]!;
    return [one.unit, one.worth];
  };
  assert.deepEqual(unit(null, { unit: 'barn/avd.' }), ['barn/avd.', 'tryckt']);
  assert.deepEqual(unit('kg CO ₂', { unit: 'kg CO2' }), ['kg CO2', 'tryckt']);
  assert.deepEqual(unit('% av 2018', { unit: '%', sameUnit: ['% av 2018'] }), ['%', 'tryckt']);
  assert.deepEqual(unit('tkr', { unit: '%' }), ['tkr', 'tryckt']);
});

test("a unit that is printed otherwise and read as the entry's says so", () => {
  const printed = facts({ indicators: [row({ outcome: cell('14,5 st', 14.5, 'st') })] });
  const read = (report: Facts) => {
    const { value, unit, text, worth } = observations([report], { unit: 'barn/avd.', sameUnit: ['st'] })[0]!;
    return [value, unit, text, worth];
  };
  assert.deepEqual(read(printed), [14.5, 'barn/avd.', '14,5 st', 'tolkad']);
  const repairs = [{ line: 20, from: '145 st', to: '14,5 st', by: 'proof' as const, proof: 'a' }];
  assert.deepEqual(read({ ...printed, repairs }).at(-1), 'tolkad');
});

test('a figure in another unit is counted over, with what is printed beside it', () => {
  const unitIn = [{ report: 'langholmen-2023-t1', unit: 'andel', times: 100, reason: 'a' }];
  const read = (text: string, value: number | null, unit: string | null = null) => {
    const report = facts({ indicators: [row({ outcome: cell(text, value, unit) })] });
    const one = observations([report], { unitIn })[0]!;
    return [one.value, one.unit, one.text, one.worth];
  };
  assert.deepEqual(read('0,05', 0.05), [5, '%', '0,05', 'omraknad']);
  assert.deepEqual(read('0,07', 0.07), [7, '%', '0,07', 'omraknad']);
  assert.deepEqual(read('5 %', 5, '%'), [5, '%', '5 %', 'tryckt']);
  assert.deepEqual(read('öka', null), [null, null, 'öka', 'tryckt']);
});

test('words have a code and no number, and empty cells are no figures', () => {
  const words = (text: string) =>
    observations([facts({ indicators: [row({ councilTarget: cell(text, null, null) })] })]).map(
      ({ value, unit, missing, worth }) => [value, unit, missing, worth],
    );
  assert.deepEqual(words('Tas fram av nämnd/styrelse'), [[null, null, 'tas-fram-av-namnd', 'tryckt']]);
  assert.deepEqual(words('Ökning'), [[null, null, 'ord', 'tryckt']]);
  assert.deepEqual(words('Ej redovisat'), [[null, null, 'ej-redovisat', 'tryckt']]);
});

test('a figure in doubt is not guessed: its candidates stand beside the gap', () => {
  const doubts = [{ cell: 'outcome', reason: 'a', candidates: ['5 %', '6 %'] }];
  const column = facts({ indicators: [row({}, { doubts })] });
  assert.deepEqual(
    observations([column]).map(({ value, missing, worth, candidates, sources }) => [
      value,
      missing,
      worth,
      candidates,
      sources[0]!.line,
    ]),
    [[null, 'oklar-kolumn', 'osaker', ['5 %', '6 %'], 20]],
  );
  const print = facts({ indicators: [row({ outcome: cell('T%', null, null) }, { doubts })] });
  assert.deepEqual(
    observations([print]).map(({ text, missing, worth }) => [text, missing, worth]),
    [['T%', 'olasligt', 'osaker']],
  );
});

test('repaired and corrected figures say so', () => {
  const repairs = [{ line: 20, from: '125 %', to: '12,5 %', by: 'proof' as const, proof: 'a' }];
  assert.equal(observations([facts({ repairs })])[0]!.worth, 'lagad');
  assert.equal(observations([facts({ repairs: [{ ...repairs[0]!, to: '' }] })])[0]!.worth, 'tryckt');

  const change = {
    line: 20,
    cell: null,
    column: null,
    expected: '12,5 %',
    replacement: '15 %',
    value: 15,
    unit: '%',
    date: '2026-01-01',
  };
  const entries = registry();
  const corrected = correct([facts()], [{ ...change, report: 'langholmen-2023-t1', reason: 'a' }]);
  const [one] = series(identify(corrected.reports, entries).reports, entries.indicators);
  assert.deepEqual([one!.observations[0]!.value, one!.observations[0]!.worth], [15, 'rattad']);
});

test('a figure printed plainly is not in doubt because another report is hard to read', () => {
  const [annual, next] = neighbours('12,5 %', 12.5);
  const dim = { ...next!.indicators[0]!, previousYear: null };
  assert.deepEqual(
    observations([annual!, { ...next!, indicators: [dim] }]).map(({ worth, sources }) => [
      worth,
      sources.length,
    ]),
    [['tryckt', 2]],
  );
});

test('an outcome that only the analysis gives stands beside the series, where the table has none', () => {
  const mention = { indicator: 0, cell: 'outcome' as const, text: 'två', value: 2, unit: null, line: 21 };
  const entries = registry({ indicators: new Map([['nojda-sjoman', indicator()]]) }, ['langholmen-2023-t1']);
  const said = (outcome: ReturnType<typeof cell> | null, more: Parameters<typeof row>[1] = {}) => {
    const report = facts({
      indicators: [row({ outcome, target: cell('6 %', 6) }, more)],
      mentions: [mention, { ...mention, text: '3 %', value: 3 }],
    });
    return (series(identified(entries, report), entries.indicators)[0]!.said ?? []).map(
      ({ measure, value, unit, period, sources: [source] }) => [
        measure,
        value,
        unit,
        period.span,
        source!.line,
      ],
    );
  };
  assert.deepEqual(said(null), [['utfall', 2, '%', 't1', 21]]);
  assert.deepEqual(said(cell('–', null, null)), [['utfall', 2, '%', 't1', 21]]);
  assert.deepEqual(said(cell('4 %', 4)), []);
  const doubts = [{ cell: 'outcome', reason: 'Kolumnen är oklar.', candidates: ['5 %'] }];
  assert.deepEqual(said(null, { doubts }), []);
});
