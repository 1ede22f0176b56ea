import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importSource } from '../report/import-report.ts';
import type { Imported } from './imported.ts';
import { cutter, inDoubt } from '../../fuzz/cut.ts';
import { faults } from '../../fuzz/fault.ts';
import { print } from '../../fuzz/print.ts';
import { Random } from '../../fuzz/random.ts';
import { importBody, importText as imported } from '../../fuzz/read-report.ts';
import { boardGoal, councilGoal, indicatorHeader } from '../../fuzz/report.ts';
import { sweep } from '../../../src/sweep.ts';
import { truth } from '../../fuzz/truth.ts';
import { loadKnowledge } from '../knowledge/knowledge.ts';
import { readText } from '../read/read.ts';

const knowledge = loadKnowledge();
const doubtsOf = ({ facts }: Imported) =>
  facts.doubts.flatMap((each) => ('about' in each ? [[each.about, each.lines]] : []));

/** Made-up reports, each as a whole. */
const madeUp = Array.from({ length: sweep(60, 8) }, (_, at) => {
  const random = new Random(at + 1);
  return print(truth(random), random, random.some(faults, random.int(0, 5))).text;
});
const folder = new URL('../report/fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

test('a whole report is not in doubt, however it is printed', () => {
  madeUp.forEach((text, at) => assert.ok(!inDoubt(imported(text).facts), `seed ${at + 1}`));
  fixtures.forEach((text, at) => assert.ok(!inDoubt(imported(text).facts), String(at)));
});

//   Uppföljning av ekonomi
//   …                       a report without a table of contents may end behind any table and sentence below here
/** Where the last heading begins of those that every report has, or that this one lists. */
function surelyNeeded(text: string): number {
  const listed = /^(?:[#* ]*)Innehåll/m.test(text);
  return listed ? text.length - 2 : text.search(/^[#* ]*(?:Uppföljning|Redovisning) av ekonomi/m);
}

test('a report cut anywhere, inside rows and words too, is refused or in doubt, or all its facts are there', () => {
  const random = new Random(1);
  for (const text of madeUp) {
    const fate = cutter(text, knowledge);
    for (let n = 0; n < sweep(8, 4); n++) {
      const length = random.int(0, surelyNeeded(text));
      assert.notEqual(fate(length), 'silent', JSON.stringify(text.slice(0, length).slice(-200)));
    }
  }
});

test('a report doubled, or joined with another, is in doubt', () => {
  madeUp.forEach((text, at) => {
    assert.ok(inDoubt(imported(text + text).facts), `seed ${at + 1} doubled`);
    assert.ok(inDoubt(imported(text + madeUp[(at + 1) % madeUp.length]!).facts), `seed ${at + 1} joined`);
  });
});

const page = (number: number, total: number, ...lines: string[]) => [
  '',
  `Tertialrapport 1 2023 för Bromma stadsdelsnämnd   Sid ${number} (${total})`,
  '',
  ...lines,
];

test('pages: one that is missing, the last ones, one that comes again', () => {
  const goal = (n: number) => [`KF:s mål för verksamhetsområdet: 1.${n} Barn växer upp`, '', 'Uppfylls helt'];
  const pages = (...numbers: number[]) =>
    doubtsOf(importBody(...numbers.flatMap((n) => page(n, 6, ...goal(n)))));
  assert.deepEqual(pages(1, 2, 3, 4, 5, 6), []);
  assert.deepEqual(pages(1, 2, 3, 5, 6), [['cut', [18, 24]]]);
  assert.deepEqual(pages(1, 2, 3, 4).map(([about]) => about), ['cut']); // prettier-ignore
  assert.deepEqual(pages(1, 2, 3, 4, 3, 5, 6).map(([about]) => about), ['twice', 'twice']); // prettier-ignore
});

test('a board goal that is passed over; those of the council may be', () => {
  assert.deepEqual(doubtsOf(importBody(councilGoal, '', 'Nämndmål: 1.1.2 Unga har fritid')), [
    ['cut', [7, 7]],
  ]);
  assert.deepEqual(doubtsOf(importBody('KF:s mål för verksamhetsområdet: 1.3 Barn växer', '')), []);
});

const row = (name: string, period = 'Tertial 1 2023') =>
  `${name}\t5 st\t\t\t4 st\t6 st\t6 st\t6 st\t${period}`;

test('a row that comes again under its goal; under another goal it may', () => {
  assert.deepEqual(doubtsOf(importBody(boardGoal, '', indicatorHeader, row('Antal A'), row('Antal B'))), []);
  assert.deepEqual(doubtsOf(importBody(boardGoal, '', indicatorHeader, row('Antal A'), row('Antal A'))), [['twice', [9, 9]]]); // prettier-ignore
});

test('an outcome of a time after the report', () => {
  const doubts = (name: string, period: string) =>
    doubtsOf(importBody(boardGoal, '', indicatorHeader, row(name, period), row('Antal B')));
  assert.deepEqual(doubts('Antal A', 'Tertial 2 2023'), [['period', [8, 8]]]);
  assert.deepEqual(doubts('Antal A', '2024'), [['period', [8, 8]]]);
  assert.deepEqual(doubts('Prognossäkerhet T2', '2023'), [['period', [8, 8]]]);
  assert.deepEqual(doubts('Antal A', '2023'), []);
});

test('a title whose year no row tells of', () => {
  const doubts = (...periods: string[]) =>
    doubtsOf(
      importBody(boardGoal, '', indicatorHeader, ...periods.map((period, at) => row(`Antal ${at}`, period))),
    );
  assert.deepEqual(doubts('Tertial 1 2022', '2022'), [['period', [1, 1]]]);
  assert.deepEqual(doubts('Tertial 1 2022', '2023'), []);
  assert.deepEqual(doubts('', ''), []);
});

test('a page that is a picture and could not be read is named', () => {
  const [text] = madeUp as [string];
  const source = readText('report.txt', new TextEncoder().encode(text));
  const { facts, ...told } = importSource(
    { ...source, scanned: { lines: new Set(), unsure: [], blind: [2] } },
    knowledge,
  );
  assert.ok(facts.doubts.some((each) => 'about' in each && each.about === 'cut' && each.reason.startsWith('Sida 2 '))); // prettier-ignore
  assert.ok(JSON.stringify(told).includes('on page 2 without print'));
});

test('a report may end with the list of its attachments; a row of it again under no goal is in doubt', () => {
  const goals = [
    councilGoal,
    '',
    indicatorHeader,
    row('Antal A'),
    '',
    'Uppföljning av ekonomi',
    '',
    'Den hålls.',
    '',
  ];
  const listed = importBody(...goals, 'Bilagor', '', '• Bilaga 1. Alla träd', '');
  assert.deepEqual([listed.facts.attachments.length, doubtsOf(listed)], [1, []]);
  const again = importBody(...goals, indicatorHeader, row('Antal A'), '', 'Så är det.', '');
  assert.deepEqual(doubtsOf(again).map(([about]) => about), ['twice']); // prettier-ignore
});
