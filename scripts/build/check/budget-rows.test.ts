import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, facts, table } from '../invented.ts';
import { findingsOf } from '../check.ts';
import { check } from './budget-rows.ts';

const found = (kind: Parameters<typeof table>[0], text: string) =>
  findingsOf(check, evidence([facts({ tables: [table(kind, text)] })])).map(({ sentence, lines }) => [
    sentence.replaceAll('\u00a0', ' '),
    lines,
  ]);

const areas =
  'Mnkr | Budget | Begärda budgetjusteringar | Prestationsförändringar | Prognos (före resultatöverföringar) | Prognos (efter resultatöverföringar) | Avvikelse';

test('budget + adjustments + performance − forecast after transfers is the deviation', () => {
  const rows = 'Förskola | 437,0 | | -4,5 | 437,0 | 432,5 | 0,0\nStöd | 427,5 | | 16,7 | 440,2 | 440,2 | 4,0';
  assert.deepEqual(found('verksamhetsomraden', `${areas}\n${rows}`), []);
});

test('a row that does not add up is asked about', () => {
  assert.deepEqual(found('verksamhetsomraden', `${areas}\nÄldre | 705,6 | | | 712,1 | 712,1 | -5,6`), [
    [
      'På raden ”Äldre” i tabellen under ”Pengar” ger 705,6 mnkr minus 712,1 mnkr (”Prognos (efter resultatöverföringar)”) avvikelsen −6,5 mnkr, men där står −5,6 mnkr. Vilken siffra gäller?',
      [31],
    ],
  ]);
});

test('columns are found by their headings, in whatever order they stand', () => {
  const text =
    'Mnkr | Budget 2020 | Prognos tertial 2020 | Budgetjusteringar | Avvikelse\nMaskiner | 2,2 | 7,6 | 5,4 | 0,0';
  assert.deepEqual(found('investeringar', text), []);
  assert.equal(found('investeringar', text.replace('5,4', '4,4')).length, 1);
});

test('income deviates with its own sign', () => {
  const text =
    'Mnkr | Budget | Prognos | Avvikelse\nIntäkter | -294,3 | -316,3 | 22,0\nKostnader | 2312,2 | 2334,2 | -22,0';
  assert.deepEqual(found('driftbudget', text), []);
});

test('before + from last year + to next year is after the dispositions', () => {
  const text = `Mnkr | Budget | Prognos | Avvikelse
    Prognos/avvikelse före resultatdispositioner | | | -4,5
    Resultatenheternas överskott från 2022 | | | 42,5
    Resultatenheternas överskott till 2024 | | | -38,0
    Prognos/avvikelse efter resultatdispositioner | | | 0,0`;
  assert.deepEqual(found('driftbudget', text), []);
  assert.match(
    String(found('driftbudget', text.replace('-38,0', '-37,0'))[0]![0]),
    /blir med 42,5 mnkr från förra året och −37,0 mnkr till nästa 1 mnkr, men efter dispositionerna står 0,0 mnkr/,
  );
});

test('columns in other units of money are counted in one', () => {
  const printed = (deviation: string) => ({
    ...table(
      'ovrigt',
      `Verksamhet | Budget (mnkr) | Utfall (mnkr) | Avvikelse (tkr)\nBryggor | 398,4 | 399,6 | ${deviation} tkr`,
    ),
  });
  const sentences = (deviation: string) =>
    findingsOf(check, evidence([facts({ tables: [printed(deviation)] })])).map(({ sentence }) =>
      sentence.replaceAll('\u00a0', ' '),
    );
  assert.deepEqual(sentences('-1 200'), []);
  assert.deepEqual(sentences('-1 150'), []); // 398,4 and 399,6 are rounded to hundreds of thousands.
  assert.deepEqual(sentences('-12 000'), [
    'På raden ”Bryggor” i tabellen under ”Pengar” ger 398,4 mnkr minus 399,6 mnkr (”Utfall (mnkr)”) avvikelsen −1 200 tkr, men där står −12 000 tkr. Vilken siffra gäller?',
  ]);
});

test('of people and places more may be plus: a row is asked about that differs from the others', () => {
  const volumes = 'Volym | Budget | Prognos | Avvikelse\nBarn | 3154 | 3120 | -34\nTimmar | 412 | 418 | 6';
  assert.deepEqual(found('volymer', volumes), []);
  assert.deepEqual(found('volymer', 'Volym | Budget | Prognos | Avvikelse\nTimmar | 412 | 418 | 6'), []);
  assert.deepEqual(found('volymer', `${volumes}\nPlatser | 50 | 60 | -10`), [
    [
      'På raden ”Platser” i tabellen under ”Pengar” ger 60 (”Prognos”) minus 50 avvikelsen 10, men där står −10. Vilken siffra gäller?',
      [33],
    ],
  ]);
  assert.equal(found('volymer', volumes.replace('-34', '-43')).length, 1);
});

test('of money several rows must be turned, and most; a heading tells it, too', () => {
  const head = 'Mnkr | Budget | Prognos | Avvikelse';
  assert.equal(found('driftbudget', `${head}\nBryggor | 10,0 | 12,0 | 2,0`).length, 1);
  assert.equal(
    found('driftbudget', `${head}\nBryggor | 10,0 | 12,0 | 2,0\nBojar | 5,0 | 4,0 | 1,0`).length,
    1,
  );
  const turned = 'Bryggor | 10,0 | 12,0 | 2,0\nBojar | 5,0 | 4,0 | -1,0';
  assert.deepEqual(found('driftbudget', `${head}\n${turned}`), []);
  assert.equal(found('driftbudget', `${head} (budget − prognos)\n${turned}`).length, 2);
  const said = `${head} (prognos minus budget)\nBryggor | 10,0 | 12,0`;
  assert.deepEqual(found('driftbudget', `${said} | 2,0`), []);
  assert.equal(found('driftbudget', `${said} | -2,0`).length, 1);
});
