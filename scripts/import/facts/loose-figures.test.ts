import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutLoose } from './loose-figures.ts';
import { councilGoal } from '../../fuzz/report.ts';
import { importBody } from '../../fuzz/read-report.ts';

test('figures side by side, and sums that no word leads to, are no part of a name', () => {
  for (const [name, rest] of [
    ['Andel belysta vägar Antal bänkar 692 st 863 st 1 107 st', 'Andel belysta vägar Antal bänkar   '],
    ['Summa 900,0 1,5 -905,0', 'Summa   '],
    ['Antal bänkar 38 41', 'Antal bänkar  '],
    ['Antal bänkar 5 842 st', 'Antal bänkar '],
    ['Antal bänkar 12 405 Antal parksoffor', 'Antal bänkar  Antal parksoffor'],
  ] as const)
    assert.equal(withoutLoose(name), rest);
});

test('figures that a word leads to, or goes on from, are the name’s own', () => {
  for (const name of [
    'Antal bänkar per 1 000 invånare inom 24 timmar',
    'Andel enheter som når minst 80 %',
    'Andel inköp över 5 mnkr',
    'Andel barn 0-6 år och 7 – 9 år',
    'Andel 65 år och äldre',
    'Antal bänkar enligt mål 1.1 i Agenda 2030',
    'Lekplats 12',
    '2 58 %',
    'Antal 5 kr mynt',
  ])
    assert.equal(withoutLoose(name), name);
});

test('a row that lost its tabs, and is read as more of the name above it, is told with its figures', () => {
  const { facts, messages } = importBody(
    councilGoal,
    '',
    'Indikator\tPeriodens utfall\tÅrsmål\tPeriod',
    'Andel belysta vägar\t51 %\t55 %\t2023',
    'Antal bänkar 692 st 713 st 2023',
    '',
    'Uppföljning av ekonomi',
    '',
    'Mnkr\tBudget\tPrognos',
    'Broar\t12,4\t11,8',
    'Torg 31,6 30,2',
    '',
    'Inget.',
  );
  const lost = messages.filter(({ ruleId }) => ruleId === 'figure-lost').map(({ line }) => line);
  assert.deepEqual(lost, [9, 15]);
  assert.deepEqual(
    facts.doubts.map((each) => 'cell' in each && [each.cell, ...each.candidates]),
    [
      ['indicators/0', '692', '713'],
      ['tables/0', '31,6', '30,2'],
    ],
  );
});
