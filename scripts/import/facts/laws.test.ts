import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importSource } from '../report/import-report.ts';
import type { Facts } from '../../../src/model.ts';
import { faults } from '../../fuzz/fault.ts';
import { print } from '../../fuzz/print.ts';
import { Random } from '../../fuzz/random.ts';
import { importBody } from '../../fuzz/read-report.ts';
import { activityHeader, councilGoal, indicatorHeader, report } from '../../fuzz/report.ts';
import { sweep } from '../../../src/sweep.ts';
import { truth } from '../../fuzz/truth.ts';
import { loadKnowledge } from '../knowledge/knowledge.ts';
import { laws, type Breach } from './laws.ts';
import { readText } from '../read/read.ts';
import { heads } from '../report/fixtures/heads.ts';

const knowledge = loadKnowledge();

/** What a text breaks of the laws with its facts changed; what the import itself found is told, and no breach. */
function breaches(text: string, change: (facts: Facts) => Facts): Breach[] {
  const source = readText('report.txt', new TextEncoder().encode(text));
  const imported = importSource(source, knowledge);
  return laws({ ...imported, facts: change(imported.facts), told: new Set() }, source.lines, heads);
}

/** What the import of a report found lost in it. */
function lostIn(bytes: Uint8Array): string[] {
  return importSource(readText('report.txt', bytes), knowledge)
    .messages.filter(({ ruleId }) => ruleId === 'figure-lost' || ruleId === 'table-empty')
    .map(String);
}

const printed = Array.from({ length: sweep(80, 10) }, (_, at) => {
  const random = new Random(at + 1);
  return new TextEncoder().encode(print(truth(random), random, random.some(faults, random.int(0, 8))).text);
});
const fixtures = globSync(new URL('../{fixtures,scan/fixtures}/*.txt', import.meta.url).pathname).map(
  (file) => readFileSync(file),
);
const folder = process.env['REPORTS_DIR'];
const reports = folder ? globSync(`${folder}/*.txt`).map((file) => readFileSync(file)) : [];

test('every figure of a table stands in a cell, a candidate, a name, a note or an analysis; every heading gives rows', () => {
  for (const bytes of [...printed, ...fixtures, ...reports]) assert.deepEqual(lostIn(bytes), []);
});

test('a cell, a name and a date that are lost are breaches at their lines', () => {
  const text = report(
    [
      councilGoal,
      '',
      indicatorHeader,
      'Andel över 65 år\t81 %\t\t\t79 %\t82 %\t85 %\t86 %\tTertial 1 2023',
      '',
      activityHeader,
      'Plantera träd\t2023-01-01\t2023-12-31\t',
      '',
      'Uppföljning av ekonomi',
      '',
      'Mnkr\tBudget\tPrognos',
      'Summa\t900,1\t902,3',
    ].join('\n'),
  );
  assert.deepEqual(
    breaches(text, (facts) => facts),
    [],
  );
  const poorer = (facts: Facts): Facts => {
    const [row] = facts.indicators as [Facts['indicators'][number]];
    const [activity] = facts.activities as [Facts['activities'][number]];
    const [table] = facts.tables as [Facts['tables'][number]];
    return {
      ...facts,
      indicators: [{ ...row, name: 'Andel', cells: { ...row.cells, target: null } }],
      activities: [{ ...activity, end: null }],
      tables: [
        { ...table, rows: table.rows.map((each) => ({ ...each, cells: [null, each.cells[1] ?? null] })) },
      ],
    };
  };
  assert.deepEqual(
    breaches(text, poorer).map(({ owner, printed: figure }) => [owner, figure]),
    [
      ['indicators/0', '65'],
      ['indicators/0', '85'],
      ['activities/0', '2023-12-31'],
      ['tables/0', '900,1'],
    ],
  );
});

test('a row whose headings stand below one another is told once', () => {
  const left = (lines: readonly string[]) =>
    importBody(councilGoal, '', ...lines, '').facts.doubts.filter(
      (each) => 'cell' in each && each.reason.includes('är utelämnad'),
    ).length;
  const card = [['Indikator', 'Andel belysta vägar'], ['Periodens utfall', '49 %'], ['Period', 'Tertial 1 2023']]; // prettier-ignore
  for (const by of ['\t', '      ', ': ']) assert.equal(left(card.map((cells) => cells.join(by))), 1, by);
  assert.equal(left(['Andel belysta vägar\tTotalt\t81 %', '\tKvinnor\t83 %', '\tMän\t79 %']), 0, 'no card');
  const parts = ['Kvinnor\t42\t\t', 'Män\t40\t\t'];
  assert.equal(left([indicatorHeader, 'Antal nöjda hundar\t82\t85\tTertial 1 2023', ...parts]), 0, 'rows of their own'); // prettier-ignore
  assert.equal(left(['**Andel belysta vägar**', 'Utfall: 49 %', 'Årsmål: 52 %', 'Prognos: 50 %']), 1);
  assert.equal(left(['Utfall: 49 %', 'Det blir bättre.']), 0);
  assert.equal(left(['Utfall: ökar något', 'Prognos: oförändrad']), 0);
});

test('a heading without rows is told', () => {
  const { messages } = importBody(councilGoal, '', indicatorHeader, '', 'Analysen kommer i nästa rapport.');
  assert.deepEqual(messages.map(({ ruleId, line }) => [ruleId, line]), [['table-empty', 7]]); // prettier-ignore
});

test('a day that is printed in another form than it is kept in is no lost figure', () => {
  const { messages } = importBody(
    ...[councilGoal, '', activityHeader],
    ...['Plantera träd\t1/1-24\t31/12 2024\t', 'Laga bryggor\t24-01-01\t1 juni 2024\t'],
    ...['', 'Aktivitet\tTidsperiod\tStatus', 'Måla plank\t2024-01-01 - 2024-06-30\tKlar'],
  );
  assert.deepEqual(messages.map(String), []);
});

test('the report’s year on the further lines of a head is no lost figure', () => {
  const body = new TextEncoder().encode(
    report(
      [
        councilGoal,
        '                                                KF:s',
        '                        Utfall      Årsmål      årsmål',
        'Indikator               2022        2023        2023        Period',
        'Andel belysta vägar     48 %        51 %        52 %        Helår',
      ].join('\n'),
    ),
  );
  assert.deepEqual(lostIn(body), []);
});

test('the row of a table beside another is told, not taken for more of its row', () => {
  const head = ['Indikator', 'Utfall', 'Årsmål', 'Period'].join('\t');
  const { facts, messages } = importBody(councilGoal, '', `${head}\t${head}`, 'Andel nöjda\t73 %\t75 %\t2023\tAntal besök\t340\t350\t2023'); // prettier-ignore
  assert.deepEqual(
    facts.doubts.map((each) => 'cell' in each && [each.cell, each.reason]),
    [['indicators/0', 'Raden ”Antal besök” står i en tabell bredvid och är inte läst']],
  );
  assert.ok(messages.some(({ ruleId, line }) => ruleId === 'table-beside' && line === 8));
});

test('a head that pages carry amid a table’s rows gave them, one above another table’s gave none', () => {
  const rows = ['Mnkr\tBudget\tPrognos', 'Broar\t11,5\t11,0', 'Mnkr\tBudget\tPrognos', 'Torg\t12,5\t12,0'];
  const text = report([councilGoal, '', 'Uppföljning av ekonomi', '', ...rows, '', 'Inget.'].join('\n'));
  const at = text.split('\n').lastIndexOf(rows[2]!) + 1;
  const headsLost = (...below: string[]) =>
    breaches(text, (facts) => {
      const above = facts.owners.filter(([first]) => first < at - 2);
      const own = ['tables/0', 'furniture', ...below].map(
        (owner, n) => [at - 1 + n, at - 1 + n, owner] as const,
      );
      return { ...facts, owners: [...above, ...own.map((each): Facts['owners'][number] => [...each])] };
    }).filter(({ law }) => law === 'heading');
  assert.deepEqual(headsLost('tables/0'), []);
  assert.deepEqual(headsLost('tables/1').map(({ line }) => line), [at]); // prettier-ignore
  assert.deepEqual(headsLost('prose').map(({ line }) => line), [at]); // prettier-ignore
});
