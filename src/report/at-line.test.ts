import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Facts } from '../model.ts';
import { atLine } from './at-line.ts';

const cell = (text: string, value: number | null = null, unit: string | null = null): Cell => ({
  text,
  value,
  unit,
  bound: null,
  line: 1,
});
const nothing = {
  outcome: null,
  outcomeMen: null,
  outcomeWomen: null,
  previousOutcome: null,
  forecast: null,
  target: null,
  councilTarget: null,
  more: [],
};
function sum(row: number, amount: string, line: number) {
  return { about: 'belopp', of: 'begart', table: 0, row, amount: cell(amount), line };
}
const facts = {
  goals: [{ number: '1.2', name: 'Alla bryggor håller', assessment: 'delvis', lines: [10, 11] }],
  indicators: [
    {
      name: 'Andel hela bryggor',
      lines: [20, 24],
      cells: { ...nothing, outcome: cell('71,5 %', 71.5, '%'), councilTarget: cell('Ökning') },
    },
  ],
  activities: [{ name: 'Laga bryggan', start: '2026-01-01', end: '2026-12-31', lines: [30, 30] }],
  tables: [
    {
      columns: ['', 'Budget', ''],
      rows: [
        { label: 'Netto:', line: 40, cells: [cell('12,5', 12.5), cell('3', 3)] },
        { label: 'Räcken', line: 41, cells: [] },
      ],
    },
  ],
  decisions: [],
  mentions: [{ indicator: 0, text: '70 %', line: 25 }],
  stated: [
    sum(0, '1,5 mnkr', 50),
    sum(0, '7,3 mnkr', 51),
    sum(1, '21,1 mnkr', 51),
    sum(0, '34,3 mnkr', 52),
    { ...sum(0, '1,4 mnkr', 52), of: 'skillnad' },
    { about: 'bedomning', goal: 0, assessment: 'helt', line: 53 },
    { about: 'grund', goal: 0, on: ['indikatorer', 'namndmal'], line: 53 },
  ],
} as unknown as Facts;

test('a line tells what it is about and the figures that stand there, as printed', () => {
  assert.deepEqual(atLine(facts, 11), { name: '1.2 Alla bryggor håller', figures: ['uppfylls delvis'] });
  assert.deepEqual(atLine(facts, 22), {
    name: 'Andel hela bryggor',
    figures: ['utfall 71,5\u00a0%', 'KF:s årsmål ökning'],
  });
  assert.deepEqual(atLine(facts, 40), { name: 'Netto', figures: ['budget 12,5', '3'] });
  assert.equal(atLine(facts, 30)!.name, 'Laga bryggan');
});

test('what only a sentence says is told as the text’s, never in its words', () => {
  assert.deepEqual(atLine(facts, 25), { name: 'Andel hela bryggor', figures: ['enligt analysen 70 %'] });
  assert.deepEqual(atLine(facts, 50), { name: 'Netto', figures: ['i texten', '1,5 mnkr'] });
  assert.deepEqual(atLine(facts, 51), { name: 'I texten', figures: ['Netto 7,3 mnkr', 'Räcken 21,1 mnkr'] });
  assert.deepEqual(atLine(facts, 52), {
    name: 'Netto',
    figures: ['i texten', '34,3 mnkr', 'skillnad 1,4 mnkr'],
  });
  assert.deepEqual(atLine(facts, 53), {
    name: '1.2 Alla bryggor håller',
    figures: ['i texten', 'uppfylls helt', 'som grund nämns indikatorer och nämndmål'],
  });
  assert.equal(atLine(facts, 60), null);
});
