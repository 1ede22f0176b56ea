import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableName } from '../../src/dictionary.ts';
import { type Ingredients, propose } from './release.ts';
import { type Cells, type CsvTables, noTables } from './tables.ts';

const figure = (report: string, value: string): Cells => ({
  id: `x/y/utfall/${report.slice(2, 6)}-t1`,
  district: 'x',
  indicator: 'y',
  measure: 'utfall',
  year: report.slice(2, 6),
  span: 't1',
  value,
  unit: '%',
  text: `${value} %`,
  report,
  line: '20',
  other_sources: '',
});
const tables = (rows: Partial<Record<TableName, Cells[]>>): CsvTables => ({
  ...noTables,
  indicators: [{ id: 'y', name: 'Andel nöjda' }],
  ...rows,
});
const reports = (...ids: string[]) => ids.map((id) => ({ id }));
const before = tables({ observations: [figure('x-2023-t1', '7.5')], reports: reports('x-2023-t1') });
const from = (after: CsvTables, given: Record<string, string> = {}): Ingredients => ({
  previous: { version: '1.4.2', id: '00000000' },
  before,
  after,
  moved: [],
  given: new Map(Object.entries(given)),
  id: '11111111',
  date: '2026-03-01',
});

test('the first release is 1.0.0, with every report', () => {
  const first = propose({ ...from(before), previous: null, before: noTables })!.release;
  assert.equal(first.version, '1.0.0');
  assert.deepEqual(first.added, [{ report: 'x-2023-t1', counts: { observations: 1 } }]);
  assert.deepEqual([first.changes, first.counts['observations']], [[], 1]);
});

test('nothing is released where nothing differs, and facts behind equal tables are a patch', () => {
  assert.equal(propose({ ...from(before), id: '00000000' }), null);
  const { release, wordsUnexplained } = propose(from(before))!;
  assert.deepEqual([release.version, wordsUnexplained], ['1.4.3', true]);
});

test('a new report is its own reason', () => {
  const { release, unexplained } = propose(
    from(
      tables({
        observations: [figure('x-2023-t1', '7.5'), figure('x-2024-t1', '8')],
        reports: reports('x-2023-t1', 'x-2024-t1'),
      }),
    ),
  )!;
  assert.deepEqual([release.version, unexplained], ['1.5.0', []]);
  assert.deepEqual(release.added, [{ report: 'x-2024-t1', counts: { observations: 1 } }]);
  assert.deepEqual(release.reports, { added: ['x-2024-t1'], withdrawn: [] });
});

test('a new report that says what the first said explains what the second had changed', () => {
  const [t1, t2, vb] = ['x-2023-t1', 'x-2023-t2', 'x-2023-vb'];
  const target = (report: string, value: string, more: Cells = {}): Cells => ({
    ...figure(report, value),
    id: 'x/y/arsmal/2023-ar',
    measure: 'arsmal',
    span: 'ar',
    ...more,
  });
  const [first, second] = ['t1', 't2'].map((kind) => `x/y/arsmal/2023-ar/x-2023-${kind}`) as [string, string];
  const revised = [target(t1, '5', { id: first }), target(t2, '6')];
  const taken = [target(t1, '5', { other_sources: 'x-2023-vb:24' }), target(t2, '6', { id: second })];
  const then = tables({ observations: revised, reports: reports(t1, t2) });
  const now = tables({ observations: taken, reports: reports(t1, t2, vb) });
  const came = propose({ ...from(now), before: then })!;
  assert.deepEqual(
    [came.unexplained, came.release.changes.map(({ id, reason }) => [id, reason.of])],
    [
      [],
      [
        ['x/y/arsmal/2023-ar', vb],
        ['x/y/arsmal/2023-ar', vb],
      ],
    ],
  );
});

test('a new report that says the same does not explain why an earlier one is read otherwise', () => {
  const reread = { ...figure('x-2023-t1', '8'), other_sources: 'x-2023-t2:24' };
  const after = tables({ observations: [reread], reports: reports('x-2023-t1', 'x-2023-t2') });
  assert.equal(propose(from(after))!.unexplained.length, 1);
});

test('the reason why a report is withdrawn explains what an earlier one says in its place', () => {
  const aside = { ...figure('x-2023-t1', '7.5'), id: 'x/y/utfall/2023-t1/x-2023-t1' };
  const newer = { ...figure('x-2023-t2', '8'), id: 'x/y/utfall/2023-t1' };
  const both = tables({ observations: [aside, newer], reports: reports('x-2023-t1', 'x-2023-t2') });
  const { release, unexplained } = propose({
    ...from(before, { 'x-2023-t2': 'Rapporten har dragits tillbaka.' }),
    before: both,
  })!;
  assert.deepEqual(
    [unexplained, release.changes.map(({ change, reason }) => [change, reason.text])],
    [
      [],
      [
        ['changed', 'Rapporten har dragits tillbaka.'],
        ['moved', 'Rapporten har dragits tillbaka.'],
      ],
    ],
  );
});

test('a correction is the reason of the figure on its line', () => {
  const correction = {
    id: 'x-2023-t1-20',
    report: 'x-2023-t1',
    line: '20',
    shown: '8 %',
    reason: 'Tryckfel.',
  };
  const { release, unexplained } = propose(
    from(
      tables({
        observations: [figure('x-2023-t1', '8')],
        reports: reports('x-2023-t1'),
        corrections: [correction],
      }),
    ),
  )!;
  assert.deepEqual([release.version, unexplained], ['2.0.0', []]);
  assert.deepEqual(release.changes, [
    {
      change: 'changed',
      table: 'observations',
      id: 'x/y/utfall/2023-t1',
      what: 'Andel nöjda, Utfall jan–apr 2023',
      report: 'x-2023-t1',
      line: 20,
      before: '7,5 %',
      after: '8 %',
      reason: { kind: 'correction', of: 'x-2023-t1-20', text: 'Tryckfel.' },
    },
  ]);
});

test('of two corrections on one line each figure has its own reason', () => {
  const forecast = (value: string): Cells => ({
    ...figure('x-2023-t1', value),
    id: 'x/y/prognos/2023-ar/x-2023-t1',
    measure: 'prognos',
  });
  const correction = (nth: number, shown: string, reason: string): Cells => ({
    id: `x-2023-t1-20-${nth}`,
    report: 'x-2023-t1',
    line: '20',
    shown,
    reason,
  });
  const of = (outcome: string, planned: string, corrections: Cells[]) =>
    tables({
      observations: [figure('x-2023-t1', outcome), forecast(planned)],
      reports: reports('x-2023-t1'),
      corrections,
    });
  const after = of('8', '9', [correction(1, '8 %', 'Tryckfel.'), correction(2, '9 %', 'Fel kolumn.')]);
  const { release } = propose({ ...from(after), before: of('7', '7', []) })!;
  assert.deepEqual(
    release.changes.map(({ after: shown, reason }) => [shown, reason.text]),
    [
      ['8 %', 'Tryckfel.'],
      ['9 %', 'Fel kolumn.'],
    ],
  );
});

test('a doubt that is decided was no figure before', () => {
  const doubt = { ...figure('x-2023-t1', ''), worth: 'osaker', missing: 'olasligt', text: '1 %' };
  const decided = (candidates: string) => {
    const of = (one: Cells) => tables({ observations: [one], reports: reports('x-2023-t1') });
    const given = from(of(figure('x-2023-t1', '8')), { '': 'Läst i originalet.' });
    const { release } = propose({ ...given, before: of({ ...doubt, candidates }) })!;
    return [release.version, release.changes[0]?.before];
  };
  assert.deepEqual(decided('1 % | 7 %'), ['1.5.0', 'osäker: 1 % / 7 %']);
  assert.deepEqual(decided(''), ['1.5.0', 'osäker: 1 %']);
});

test('what nothing explains is named, and a reason for its report, or for all, explains it', () => {
  const after = tables({ observations: [figure('x-2023-t1', '8')], reports: reports('x-2023-t1') });
  assert.deepEqual(
    propose(from(after))!.unexplained.map(({ id }) => id),
    ['x/y/utfall/2023-t1'],
  );
  const reason = (given: Record<string, string>) =>
    propose(from(after, given))!.release.changes[0]?.reason.text;
  assert.equal(reason({ '': 'Allt.', 'x-2023-t1': 'Rapporten.' }), 'Rapporten.');
  assert.equal(reason({ '': 'Allt.' }), 'Allt.');
  assert.equal(reason({ 'x-2024-t1': 'En annan.' }), undefined);
});

test('an indicator that is no entry any more is named, unless a move says where it went', () => {
  const renamed = from(
    tables({ indicators: [{ id: 'z', name: 'Andel nöjda' }], reports: reports('x-2023-t1') }),
  );
  assert.deepEqual(propose(renamed)?.gone, ['indicators/y']);
  const move = {
    kind: 'indicator',
    from: 'y',
    to: 'z',
    reason: 'Namnet är kortare.',
    date: '2026-02-01',
  } as const;
  assert.deepEqual(propose({ ...renamed, moved: [move] })?.gone, []);
});

test('a rolling year that changed is called by its last month, where the report says it', () => {
  const rolling = { ...figure('x-2023-t1', '7.5'), span: 'rullande12', reported: 't1', until: '2023-02' };
  const { unexplained } = propose({
    ...from(tables({ observations: [{ ...rolling, value: '8' }], reports: reports('x-2023-t1') })),
    before: tables({ observations: [rolling], reports: reports('x-2023-t1') }),
  })!;
  assert.match(unexplained[0]!.what, /rullande 12 mån\. t\.o\.m\. februari 2023$/);
});
