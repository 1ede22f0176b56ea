import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure, Observation, Period, Series } from '../series.ts';
import { chartText } from '../text/chart.ts';
import { notesUnder } from './description.ts';
import { timeChart } from './time.ts';

function figure(
  year: number,
  value: number | null,
  measure: Measure = 'utfall',
  span: Period['span'] = 'ar',
): Observation {
  return {
    district: 'x',
    indicator: 'y',
    measure,
    period: { year, span },
    value,
    unit: '%',
    bound: null,
    text: value === null ? 'Ökning' : `${value} %`,
    missing: value === null ? 'ord' : null,
    worth: 'tryckt',
    candidates: [],
    sources: [{ report: 'x-2023-t1', line: 7, column: 'outcome', text: `${value} %`, row: 0 }],
  };
}

const series = (...observations: Observation[]): Series => ({
  id: 'x/y',
  district: 'x',
  indicator: 'y',
  observations,
});
const options = { title: 'Y', unit: '%', alone: true };

const links = (chart: ReturnType<typeof timeChart>) => chart?.series.map((one) => one.links.length > 0);

test('two figures are dots, three are a line', () => {
  const of = (...years: number[]) =>
    timeChart([{ name: 'X', series: series(...years.map((year) => figure(year, 30))) }], options);
  assert.deepEqual(links(of(2020, 2021)), [false]);
  assert.deepEqual(links(of(2020, 2021, 2022)), [true]);
});

test('a figure that its report takes back is told with what the report says, in the lead and in words', () => {
  const caveats = [{ kind: 'ofullstandig' as const, report: 'x-2023-t1', line: 9 }];
  const chart = timeChart([{ name: 'X', series: series({ ...figure(2023, 30), caveats }) }], options);
  const told = [chart?.lead, ...(chart?.words ?? [])].filter((said) => said?.includes('30'));
  assert.equal(told.length, 2);
  for (const said of told)
    assert.match(said!.replaceAll('\u00a0', ' '), /30 %, ofullständig enligt rapporten \(/);
});

test('a line never leads over a year without a figure, or over a break', () => {
  const pairs = [
    [0, 1],
    [2, 3],
  ];
  const gap = timeChart(
    [{ name: 'X', series: series(...[2019, 2020, 2022, 2023].map((year) => figure(year, 30))) }],
    options,
  );
  assert.deepEqual(gap?.series[0]?.links, pairs);
  const breaks = [{ x: 2021, label: 'Ny definition 2021', note: 'Räknas om.', of: [] }];
  const broken = timeChart(
    [{ name: 'X', series: series(...[2019, 2020, 2021, 2022].map((year) => figure(year, 30))) }],
    { ...options, breaks },
  );
  assert.deepEqual(broken?.series[0]?.links, pairs);
  assert.deepEqual(
    broken?.breaks.map(({ x, label }) => [x, label]),
    [[2021, 'Ny definition 2021']],
  );
  assert.ok(broken?.changes.some((one) => one.note === 'Räknas om.'));
});

test('a new district breaks its own line, and a chart tells no change of a district that it does not draw', () => {
  const of = (...years: number[]) => series(...years.map((year) => figure(year, 30)));
  const change = (x: number, ...names: string[]) => ({ x, label: `Ny ${x}`, note: `Ny ${x}.`, of: names });
  const chart = timeChart(
    [
      { name: 'X', series: of(2020, 2021, 2022, 2023) },
      { name: 'Y', series: of(2020, 2021, 2022, 2023) },
      { name: 'Z', series: series(figure(2022, null)) },
    ],
    { ...options, alone: false, breaks: [change(2021, 'Z'), change(2022, 'Y')] },
  )!;
  assert.deepEqual(
    chart.series.map((one) => one.links),
    [
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    ],
  );
  assert.deepEqual(
    chart.changes.map(({ note }) => note),
    ['Ny 2022.'],
  );
  assert.deepEqual(
    chart.breaks.map(({ label }) => label),
    ['Ny 2022'],
  );
});

test('a part of a year is never joined to a whole one', () => {
  const chart = timeChart(
    [
      {
        name: 'X',
        series: series(figure(2021, 2), figure(2022, 3), figure(2023, 4, 'utfall', 't1')),
      },
    ],
    options,
  );
  assert.deepEqual(links(chart), [false, false]);
  assert.equal(chart?.series[1]?.points[0]?.hollow, true);
});

test('of several boards only one kind of time is drawn once it makes a line', () => {
  const outcomes = (years: number[]) =>
    years.flatMap((year) => [figure(year, 1, 'utfall', 't1'), figure(year, 2)]);
  const drawn = (...years: number[]) =>
    timeChart(
      [
        { name: 'X', series: series(...outcomes(years)) },
        { name: 'Y', series: series(figure(2023, 4, 'utfall', 't1')) },
      ],
      { ...options, alone: false },
    );
  const line = drawn(2020, 2021, 2022, 2023);
  // Five outcomes of tertials, four of years.
  assert.deepEqual(
    line?.series.map(({ name, points }) => [name, points.length]),
    [
      ['X', 4],
      ['Y', 1],
    ],
  );
  assert.deepEqual(line?.series[0]?.links, [
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  assert.match(notesUnder(line!), /Bara utfall jan–apr är ritat/);
  assert.deepEqual(
    drawn(2022, 2023)?.series.map(({ points }) => points.length),
    [4, 1],
  );
});

test('forecasts are drawn once a year, the newest, and never joined', () => {
  const forecast = (year: number, value: number, report: string) => ({
    ...figure(year, value, 'prognos'),
    sources: [{ report, line: 7, column: 'forecast' as const, text: '', row: 0 }],
  });
  const all = [2020, 2021, 2022, 2023].flatMap((year) => [
    forecast(year, 1, `x-${year}-t2`),
    forecast(year, 2, `x-${year}-t1`),
  ]);
  const chart = timeChart([{ name: 'X', series: series(...all) }], options);
  assert.deepEqual(
    chart?.series[0]?.points.map((point) => point.y),
    [1, 1, 1, 1],
  );
  assert.deepEqual(links(chart), [false]);
});

test('targets span their year, words are not drawn, every point knows its line', () => {
  const chart = timeChart(
    [
      {
        name: 'X',
        series: series(figure(2023, 38), figure(2023, 40, 'arsmal'), figure(2023, null, 'kf-arsmal')),
      },
    ],
    options,
  );
  assert.deepEqual(
    chart?.targets.map(({ from, to, y }) => [from, to, y]),
    [[2023, 2024, 40]],
  );
  assert.match(chart?.series[0]?.points[0]?.href ?? '', /x-2023-t1\/#L7$/);
  assert.deepEqual(chart?.words, [
    'Utfall helår: 38\u00a0% (helåret\u00a02023).',
    'Årsmål 40\u00a0% (2023).',
  ]);
});

test('a target that board and council share is one line', () => {
  const chart = timeChart(
    [
      {
        name: 'X',
        series: series(figure(2023, 38), figure(2023, 40, 'arsmal'), figure(2023, 40, 'kf-arsmal')),
      },
    ],
    options,
  );
  assert.deepEqual(
    chart?.targets.map(({ label }) => label),
    ['Årsmål och KF:s årsmål 40\u00a0%'],
  );
});

test("the whole city's target does not press a board's figures flat", () => {
  const chart = timeChart(
    [{ name: 'X', series: series(figure(2023, 1050), figure(2023, 11_000, 'kf-arsmal')) }],
    { ...options, unit: 'st', city: true },
  );
  assert.deepEqual(chart?.targets, []);
  assert.ok((chart?.y.max ?? 0) < 2000);
  assert.match(notesUnder(chart!), /Ritas inte, eftersom det gäller hela staden: .*11\u00a0000.*\(2023\)/);
});

test('a target of plus or minus is two lines around zero', () => {
  const aim = { ...figure(2023, 1, 'arsmal'), bound: 'within' as const };
  const chart = timeChart([{ name: 'X', series: series(figure(2023, 0.4), aim) }], options);
  assert.deepEqual(
    chart?.targets.map(({ y }) => y),
    [1, -1],
  );
});

test('of several districts the lead states both ends of one time, and none of different times', () => {
  const a = { name: 'A', series: series(figure(2022, 7), figure(2023, 9)) };
  const b = { name: 'B', series: series(figure(2023, 5, 'utfall', 't1')) };
  const c = { name: 'C', series: series(figure(2023, 8)) };
  const lead = (...some: (typeof a)[]) =>
    timeChart(some, { ...options, alone: false })?.lead.replaceAll('\u00a0', ' ');
  assert.equal(lead(a, b), '2 stadsdelar, 2022–2023. De senaste utfallen gäller olika perioder.');
  assert.equal(
    lead(a, c),
    '2 stadsdelar, 2022–2023. Lägst av de senaste utfallen för helåret 2023: 8 % (C). Högst: 9 % (A).',
  );
  assert.equal(
    lead(a, b, c),
    '3 stadsdelar, 2022–2023. Lägst av de senaste utfallen för helåret 2023: 8 % (C). Högst: 9 % (A). Övriga utfall gäller andra perioder.',
  );
});

test('districts that share an end are all named there, or counted', () => {
  const lead = (...names: string[]) =>
    timeChart(
      [
        ...names.map((name) => ({ name, series: series(figure(2023, 5)) })),
        { name: 'X', series: series(figure(2023, 9)) },
      ],
      { ...options, alone: false },
    )?.lead ?? '';
  assert.match(lead('A', 'B'), /Lägst .* helåret\u00a02023: 5\u00a0% \(A och B\)\./);
  assert.match(lead('A', 'B', 'C', 'D'), /Lägst .*: 5\u00a0% \(4 stadsdelar\)\./);
});

test('without a number there is no chart', () => {
  assert.equal(timeChart([{ name: 'X', series: series(figure(2023, null)) }], options), null);
});

test('a name at the edge is led to only from the last year; a series that ended is named beside its last figure', () => {
  const named = (...years: number[][]) =>
    timeChart(
      years.map((some, n) => ({
        name: `Stadsdel ${n}`,
        series: series(...some.map((year) => figure(year, 10 + 20 * n))),
      })),
      { ...options, alone: false },
    )?.series.map((one) => one.named);
  assert.deepEqual(named([2019, 2020], [2019, 2026]), ['right', 'edge']);
  // Its own figures before, another's after: no room but in the legend.
  const crowd = timeChart(
    [
      { name: 'Upphörd', series: series(figure(2019, 9), figure(2020, 9)) },
      { name: 'Kvar', series: series(...[2021, 2022, 2026].map((year) => figure(year, 9))) },
    ],
    { ...options, alone: false },
  );
  assert.deepEqual(
    crowd?.series.map((one) => one.named),
    [null, 'edge'],
  );
});

test('an outcome for the year that a tertialrapport gives is hollow, apart from whole years, and explained', () => {
  const early = { ...figure(2023, 81), period: { year: 2023, span: 'ar', reported: 't1' } as const };
  const all = series(figure(2022, 78), early);
  const chart = timeChart([{ name: 'X', series: all }], options);
  assert.deepEqual(
    chart?.series.map(({ name, points }) => [name, points.map(({ hollow }) => hollow)]),
    [
      ['Utfall helår', [false]],
      ['Utfall för året, redovisat i tertialrapport 1', [true]],
    ],
  );
  assert.ok(chart?.notes.includes(chartText.early));
  const several = timeChart([{ name: 'X', series: all }], { ...options, alone: false });
  assert.deepEqual(
    several?.series[0]?.points.map(({ hollow, when }) => [hollow, when.replaceAll('\u00a0', ' ')]),
    [
      [false, 'helåret 2022'],
      [true, '2023, redovisat i tertialrapport 1'],
    ],
  );
});

test('of several districts a figure that only an analysis gives is drawn and told as that, and no line leads to it', () => {
  const rows = series(...[2020, 2021, 2022].map((year) => figure(year, 30)));
  const spoken = { ...rows, said: [figure(2023, 44)] };
  const chart = timeChart(
    [
      { name: 'X', series: spoken },
      { name: 'Z', series: series(figure(2021, 20)) },
    ],
    { ...options, alone: false },
  );
  const [first] = chart!.series;
  assert.deepEqual(
    first!.points.map(({ y, said }) => [y, said]),
    [[30, undefined], [30, undefined], [30, undefined], [44, true]], // prettier-ignore
  );
  assert.deepEqual(first!.links, [[0, 1], [1, 2]]); // prettier-ignore
  assert.match(chart!.words[0]!.replaceAll('\u00a0', ' '), /44 %, enligt analysen \(helåret 2023\)/);
  assert.ok(chart!.notes.includes(chartText.said));
  const one = timeChart([{ name: 'X', series: { ...series(), said: [figure(2023, 44)] } }], {
    ...options,
    alone: false,
  });
  assert.equal(one!.series[0]!.points.length, 1, 'also where no table has any');
});
