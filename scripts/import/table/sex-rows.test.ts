import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importBody } from '../../fuzz/read-report.ts';
import { councilGoal } from '../../fuzz/report.ts';

/** The names, the values of outcome, women, men and target, and the lines of a table's indicators, and how many doubts they have. */
function read(head: string, ...rows: string[]) {
  const { facts } = importBody(councilGoal, '', head, ...rows);
  return facts.indicators.map(({ name, cells, lines, doubts }) => [
    name,
    ...[cells.outcome, cells.outcomeWomen, cells.outcomeMen, cells.target].map((cell) => cell?.value ?? null),
    lines[1] - lines[0] + 1,
    doubts.length,
  ]);
}

const withColumn = 'Indikator\tKön\tPeriodens utfall\tÅrsmål\tPeriod';
const when = 'Tertial 1 2023';

test('rows of a column of the sexes are one indicator, its name beside all of them', () => {
  assert.deepEqual(
    read(
      withColumn,
      `Andel hundar som\tTotalt\t82 %\t85 %\t${when}`,
      'har koppel\tKvinnor\t84 %\t\t',
      '\tMän\t80 %\t\t',
      `Antal båtar\tTotalt\t12 st\t14 st\t${when}`,
    ),
    [
      ['Andel hundar som har koppel', 82, 84, 80, 85, 3, 0],
      ['Antal båtar', 12, null, null, 14, 1, 0],
    ],
  );
  assert.deepEqual(read(withColumn, `Antal båtar\tTotalt\t12 st\t14 st\t${when}`), [
    ['Antal båtar', 12, null, null, 14, 1, 0],
  ]);
});

test('rows of the sexes that are not told of one indicator stay in doubt', () => {
  const doubts = (...rows: string[]) => read(withColumn, ...rows).map((row) => Number(row.at(-1)) > 0);
  const total = `Andel hundar\tTotalt\t82 %\t85 %\t${when}`;
  assert.deepEqual(doubts(total, '\tKvinnor\t84 %\t\t'), [true, true], 'men are missing');
  assert.deepEqual(doubts(total, 'Andel katter\tKvinnor\t84 %\t\t', '\tMän\t80 %\t\t'), [true, true, true]);
  assert.deepEqual(doubts(total, '\tKvinnor\t84 %\t90 %\t', '\tMän\t80 %\t\t'), [true, true, true]);
});

const plain = 'Indikator\tPeriodens utfall\tÅrsmål\tPeriod';

test('rows named by the sexes below an indicator are its women and men where their figures fit it', () => {
  const below = (women: string, men: string) => [
    `Antal båtar\t12 st\t14 st\t${when}`,
    `varav kvinnor/flickor\t${women}\t\t`,
    `varav män/pojkar\t${men}\t\t`,
    `Antal hundar\t5 st\t6 st\t${when}`,
  ];
  const rest = ['Antal hundar', 5, null, null, 6, 1, 0];
  assert.deepEqual(read(plain, ...below('7 st', '5 st')), [['Antal båtar', 12, 7, 5, 14, 3, 0], rest]);
  assert.deepEqual(read(plain, ...below('13 st', '11 st'))[0], ['Antal båtar', 12, 13, 11, 14, 3, 0]);
  const unlike = read(plain, ...below('20 st', '30 st'));
  assert.deepEqual(
    unlike.map((row) => Number(row.at(-1)) > 0),
    [true, false],
  );
});

test('figures of women and men below that of their cell are theirs where they fit it', () => {
  const row = (cell: string) =>
    read(plain, `Andel hundar\t${cell}\t85 %\t${when}`, `Andel katter\t5 %\t6 %\t${when}`)[0]!;
  for (const cell of [
    '82 % Kvinnor 84 % Män 80 %',
    '82 % varav pojkar: 80 %, varav flickor: 84 %',
    '82 % (K 84 %, M 80 %)',
    '82% Kvinnor/flickor 84% Män/pojkar 80%',
  ])
    assert.deepEqual(row(cell), ['Andel hundar', 82, 84, 80, 85, 1, 0], cell);
  for (const cell of ['82 % Kvinnor 64 % Män 60 %', '82 % Kvinnor 84 %', '82 % Kvinnor 84 % Kvinnor 80 %'])
    assert.deepEqual(row(cell).slice(1, 5), [null, null, null, 85], cell);
});
