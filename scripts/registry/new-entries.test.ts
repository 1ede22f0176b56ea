import assert from 'node:assert/strict';
import { test } from 'node:test';
import prettier from 'prettier';
import { parse } from 'yaml';
import type { Facts } from '../../src/model.ts';
import { assemble } from '../build/assemble.ts';
import { correct } from '../build/identify/correct.ts';
import { identify } from '../build/identify.ts';
import { cell, facts, goal, registry, row } from '../build/invented.ts';
import { GoalSet } from '../build/registry/goal.ts';
import { Indicator } from '../build/registry/indicator.ts';
import type { Registry } from '../build/registry/registry.ts';
import { Report } from '../build/registry/report.ts';
import { newEntries } from './new-entries.ts';

const newRow = (name: string, more: Parameters<typeof row>[1] = {}) =>
  row({ outcome: cell(), outcomeWomen: cell(), target: cell('15 %', 15) }, { name, ...more });
const written = (known: Registry, ...reports: Facts[]) =>
  newEntries(identify(correct(reports, []).reports, known).reports, known);

test('a report that nobody knows gets all it lacks, and with that it builds', async () => {
  const rows = ['Andel färjor i tid', 'Antal bryggor per invånare', 'Andel färjor i tid, sommar'];
  const report = facts({
    id: 'langholmen-2031-t1',
    year: 2031,
    source: { ...facts().source, pages: [1, 15] },
    goals: [
      goal({ id: '1', set: '2031-2034', level: 'inriktningsmal', number: '1' }),
      goal({ set: '2031-2034' }),
    ],
    indicators: [row({ outcome: cell() }), ...rows.map((name) => newRow(name))],
  });
  const known = registry();
  const entries = written(known, facts(), report);
  assert.deepEqual(
    entries.map(({ path }) => path),
    [
      'goals/2031-2034.yml',
      'indicators/andel-farjor-i-tid-sommar.yml',
      'indicators/andel-farjor-i-tid.yml',
      'indicators/antal-bryggor-per-invanare.yml',
      'reports/langholmen-2031-t1.yml',
    ],
  );
  const config = await prettier.resolveConfig('content/registry');
  for (const { path, text } of entries)
    assert.ok(
      await prettier.check(text, { ...config, parser: 'yaml' }),
      `${path} is not formatted:\n${text}`,
    );
  assert.equal(
    entries[3]!.text,
    `# From langholmen-2031-t1, line 20, page 2. Not known yet: theme, direction, sexes (see CONTRIBUTING.md).
name: Antal bryggor per invånare
names:
  - Antal bryggor per invånare
unit: '%'
direction: null
directionFrom: null
sexes: null
owner: kf
theme: null
definition: null
changes: []
`,
  );

  const of = (folder: string) =>
    entries
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path, text }) => [path.slice(folder.length + 1, -'.yml'.length), parse(text)] as const);
  const { catalogue } = assemble([facts(), report], {
    ...known,
    goals: new Map([...known.goals, ...of('goals').map(([id, one]) => [id, GoalSet.parse(one)] as const)]),
    indicators: new Map([
      ...known.indicators,
      ...of('indicators').map(([id, one]) => [id, Indicator.parse(one)] as const),
    ]),
    reports: new Map([
      ...known.reports,
      ...of('reports').map(([id, one]) => [id, Report.parse(one)] as const),
    ]),
  });
  assert.equal(catalogue.reports.at(-1)!.title, 'Tertialrapport 1 2031 för Långholmens stadsdelsnämnd');
  assert.equal(catalogue.indicators.length, 4);
});

test('what is there is left alone, and a goal that its set lacks is no new goal', () => {
  assert.deepEqual(written(registry(), facts({ goals: [goal({ number: '1.9' })] })), []);
});

test('a name that a scan may have damaged is no new name', () => {
  const scan = facts({
    source: { ...facts().source, extraction: 'ocr' },
    unread: [{ line: 40, word: 'ndjda' }],
    indicators: [
      newRow('Andel ndjda färjor', { lines: [40, 41] }),
      newRow('Andel nöjda sjömön', { lines: [42, 42] }),
      newRow('Antal bryggor', {
        lines: [43, 43],
        doubts: [{ cell: 'name', reason: 'Avbruten', candidates: [] }],
      }),
      newRow('Antal båtar i hamn', { lines: [44, 44] }),
    ],
  });
  assert.deepEqual(
    written(registry(), scan).map(({ path }) => path),
    ['indicators/antal-batar-i-hamn.yml'],
  );
});

test('a near entry stands as a comment, a name far from all has none', () => {
  const [one, other] = written(
    registry(),
    facts({ indicators: [newRow('Andel nöjda sjöfararmän'), newRow('Kostnad per ankare')] }),
  );
  assert.match(
    one!.text,
    /^# Near \(0\.\d\d\): nojda-sjoman, “Andel nöjda sjömän”\. The same by definition\?$/m,
  );
  assert.doesNotMatch(other!.text, /Near/);
});

test('the commonest unit is the unit; that there are others is said, for the build will stop at them', () => {
  const odd = row(
    { outcome: cell(), forecast: cell(), target: cell('3 st', 3, 'st') },
    { name: 'Andel luckor' },
  );
  const [entry] = written(registry(), facts({ indicators: [odd] }));
  assert.match(entry!.text, /^# Printed in several units: %, st\./m);
  assert.equal((parse(entry!.text) as Indicator).unit, '%');
  assert.ok(entry!.open.includes('which unit of %, st'));
});

test('ids are whole words, and no two are alike', () => {
  const long = 'Andel av de boende som har fått den information om färjor och bryggor som de har bett om';
  const ids = written(
    registry(),
    facts({ indicators: [newRow(`${long} i år`), newRow(`${long} i fjol`)] }),
  ).map(({ path }) => path);
  assert.deepEqual(ids, [
    'indicators/andel-av-de-boende-som-har-fatt-den-information-2.yml',
    'indicators/andel-av-de-boende-som-har-fatt-den-information.yml',
  ]);
});
