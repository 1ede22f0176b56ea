import assert from 'node:assert/strict';
import test from 'node:test';
import { doubtsOf } from './doubts.ts';

test('a figure between two columns is one doubt; other readings are another', () => {
  const between = { reason: 'Årets eller förra årets', candidates: ['92'] };
  const unread = { cell: 'target' as const, reason: 'Bokstäver står för siffror', candidates: ['T7', '77'] };
  const doubts = [
    { cell: 'outcome' as const, ...between },
    { cell: 'previousOutcome' as const, ...between },
    unread,
  ];
  const found = doubtsOf({
    title: 'Tertialrapport 1 2023',
    doubts: [],
    indicators: [{ name: 'Nöjda sjömän', lines: [7, 9], doubts }],
  });
  assert.deepEqual(
    found.map((one) => [one.cells, one.candidates]),
    [
      [['outcome', 'previousOutcome'], ['92']],
      [['target'], ['T7', '77']],
    ],
  );
});

test('a doubt about the whole report stands first, where it shows', () => {
  const [found] = doubtsOf({
    title: 'Tertialrapport 1 2023',
    doubts: [{ about: 'cut', reason: 'Texten slutar mitt i en mening', lines: [40, 40] }],
    indicators: [],
  });
  assert.deepEqual([found?.line, found?.name, found?.cells], [40, 'Tertialrapport 1 2023', ['cut']]);
});
