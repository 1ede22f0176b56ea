import assert from 'node:assert/strict';
import test from 'node:test';
import type { Facts } from '../model.ts';
import { doubtOfMoney, doubtsOf } from './doubts.ts';

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

test('a figure of money is in doubt where a doubt of its table names it, on its own row or anywhere', () => {
  const cell = (text: string, line: number) => ({ text, value: 1, unit: 'mnkr', bound: null, line });
  const row = (label: string, line: number, ...texts: string[]) => ({
    label,
    parent: null,
    cells: texts.map((text) => cell(text, line)),
    line,
  });
  const table = (rows: ReturnType<typeof row>[]) =>
    ({ kind: 'ovrigt', section: null, unit: 'mnkr', columns: [], rows, lines: [1, 9] }) as const;
  const tables = [
    table([row('Bojar', 2, '1,0', '0,0')]),
    table([row('Bryggor', 5, '4,0', '0,0'), row('Fyrar', 6, '5,0', '0,0')]),
  ] as unknown as Facts['tables'];
  const open = (candidates: string[], line: number) => {
    const doubts = [{ cell: 'tables/1', reason: 'Oklart', candidates, line }];
    return tables
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((one) => one !== null)))
      .filter((one) => doubtOfMoney({ doubts, tables }, one))
      .map(({ text, line }) => `${text} (${line})`);
  };
  assert.deepEqual(open(['5,0', '0,0'], 6), ['5,0 (6)', '0,0 (6)']);
  assert.deepEqual(open(['4,0', '5,0'], 5), ['4,0 (5)', '5,0 (6)']);
  assert.deepEqual(open(['mnkr', 'tkr'], 4).length, 4);
});
