import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns as valueColumns } from '../../../../src/indicator-columns.ts';
import type { HeaderColumn } from '../../table/heading.ts';
import { habitsOf, unknownHabits } from '../cells/habits.ts';
import { openRow } from '../rows/indicator-row.ts';
import { measureOf, place } from './place.ts';
import { indicatorRecord } from './record.ts';

const columns: HeaderColumn[] = (
  ['outcome', 'previousOutcome', 'forecast', 'target', 'councilTarget'] as const
).map((role) => ({ heading: role, role, year: role === 'previousOutcome' ? 2022 : null }));

/** Those of an annual report, which forecasts nothing. */
const annual = columns.filter(({ role }) => role !== 'forecast');

/** What is known of a report in which no name is. */
const aboutOf = (year: number, tertial: number | null) => ({
  year,
  tertial,
  isName: () => false,
  names: [],
  doubtful: new Map(),
});

interface More {
  columns?: HeaderColumn[];
  owner?: 'kf' | 'namnd';
  analysis?: string;
  isLate?: boolean;
}

/** The cells of a row of a scan, and its doubts. */
function placed(
  text: string,
  { columns: heads = columns, owner = 'kf', analysis = '', isLate = false }: More = {},
): [string[], string[]] {
  const row = { ...openRow(text, 1), analysis: [[{ text: analysis, line: 2 }]] };
  const { cells, doubts } = place(
    row,
    heads,
    owner,
    isLate ? 2 : null,
    measureOf(row, heads, 2023),
    unknownHabits,
  );
  return [
    cells.flatMap((cell, at) => (cell ? [`${heads[at]!.role} ${cell.text}`] : [])),
    doubts.map((each) => `${each.cell} ${each.candidates}`),
  ];
}

test('the only figure beside an outcome may be last year’s or the forecast', () => {
  assert.deepEqual(placed('Antal lotsar per båt 14,4 13,9 15 16 Tertial 1 2023'), [
    ['outcome 14,4', 'target 15', 'councilTarget 16'],
    ['previousOutcome 13,9', 'forecast 13,9'],
  ]);
});

test('what equals the target is the forecast, and a budget has none', () => {
  assert.deepEqual(placed('Antal lotsar per båt 14,4 15 15 16 Tertial 1 2023')[0].slice(0, 2), [
    'outcome 14,4',
    'forecast 15',
  ]);
  assert.deepEqual(placed('Hamnens budgetföljsamhet 100 % 98 % 99 % 99 % Tertial 1 2023')[0].slice(0, 2), [
    'outcome 100 %',
    'previousOutcome 98 %',
  ]);
});

test('figures that are all alike do not tell last year’s from the forecast', () => {
  assert.deepEqual(placed('Antal lotsar per båt 5,0 st 5,0 st 5,0 st 5,0 st Tertial 1 2023')[1], [
    'previousOutcome 5,0 st',
    'forecast 5,0 st',
  ]);
});

test("the only figure of a board's year may be of this year or of the last", () => {
  assert.deepEqual(placed('Andel nöjda hundar 81 82 2023', { owner: 'namnd' }), [
    ['target 82'],
    ['outcome 81', 'previousOutcome 81'],
  ]);
  assert.deepEqual(placed('Andel nöjda hundar 81 % 82 % 82 % 2023')[0][0], 'previousOutcome 81 %');
});

test('rows of the board that have last year’s outcome tell that such a figure is of it, too', () => {
  const made = (text: string, known = unknownHabits) =>
    place(openRow(text, 1), columns, 'namnd', null, measureOf(openRow(text, 1), columns, 2023), known);
  const full = made('Antal hundar 14 st 13 st 15 st 15 st Tertial 1 2023');
  const lone = 'Andel nöjda katter 81 % 82 % 2023';
  assert.deepEqual(made(lone, habitsOf([full, full])).doubts, []);
  assert.equal(made(lone, habitsOf([full, full])).cells[1]?.text, '81 %');
  assert.equal(made(lone, habitsOf([full])).doubts.length, 2);
});

test('late in a year what equals the target is last year’s outcome, or a forecast', () => {
  assert.deepEqual(placed('Andel nöjda hundar 82 % 82 % 82 % 2023', { isLate: true })[1], [
    'previousOutcome 82 %',
    'forecast 82 %',
  ]);
});

test('of a board’s own it is by chance, as a forecast may be the target', () => {
  assert.deepEqual(placed('Andel nöjda hundar 84 % 84 % 2023', { owner: 'namnd', isLate: true }), [
    ['target 84 %'],
    ['outcome 84 %', 'previousOutcome 84 %', 'forecast 84 %'],
  ]);
});

test("a year's only figure without its unit may be of this year; with it, it is last year's", () => {
  assert.deepEqual(placed('Andel nöjda hundar 82 82 % 82 % 2023'), [
    ['target 82 %', 'councilTarget 82 %'],
    ['outcome 82', 'previousOutcome 82'],
  ]);
  assert.deepEqual(placed('Andel nöjda hundar 82 % 82 % 82 % 2023')[0][0], 'previousOutcome 82 %');
  assert.deepEqual(placed('Andel nöjda hundar 65 % 82 82 % öka 2023')[0].slice(0, 2), [
    'previousOutcome 65 %',
    'forecast 82',
  ]);
});

test('the only outcome of a year that is over may be that of the year before', () => {
  const row = 'Andel nöjda hundar 81 % 83 % 82 % 2023';
  assert.deepEqual(placed(row, { columns: annual }), [
    ['target 83 %', 'councilTarget 82 %'],
    ['outcome 81 %', 'previousOutcome 81 %'],
  ]);
  assert.deepEqual(placed(row)[0][0], 'previousOutcome 81 %');
});

test('the analysis tells the year of the only figure', () => {
  const cells = (analysis: string) =>
    placed('Andel nöjda hundar 81 82 2023', { owner: 'namnd', analysis })[0];
  assert.deepEqual(cells('Utfallet 81 för 2023 är lägre. Så var det 2022 med.'), ['outcome 81', 'target 82']);
  assert.deepEqual(cells('År 2022 svarade 81 procent ja.'), ['previousOutcome 81', 'target 82']);
  assert.deepEqual(cells('År 2022 var det 81, men 2023 vet ingen.'), ['target 82']);
});

test('nothing tells whether two figures of a year are outcomes, unless the second is the target', () => {
  const two = (figures: string, isLate = true) => placed(`Andel nöjda hundar ${figures} 2023`, { isLate });
  for (const isLate of [false, true])
    assert.deepEqual(two('62 % 73 % 74 % 77 %', isLate), [
      ['target 74 %', 'councilTarget 77 %'],
      ['outcome 62 %', 'previousOutcome 62 %,73 %', 'forecast 73 %'],
    ]);
  assert.deepEqual(two('62 % 74 % 74 % 77 %')[0].slice(0, 2), ['previousOutcome 62 %', 'forecast 74 %']);
});

test('a printed dash is a cell in which nothing stands', () => {
  const heads = [
    ...columns.slice(0, 1),
    ...(['outcomeMen', 'outcomeWomen'] as const).map((role) => ({ heading: role, role, year: null })),
    ...columns.slice(1),
  ];
  assert.deepEqual(placed('Köpt tjära i 20,17 ton - - 23,80 ton 24,62 ton Tertial 1 2023', { columns: heads, owner: 'namnd' }), [
    ['outcome 20,17 ton', 'outcomeMen -', 'outcomeWomen -', 'target 24,62 ton'],
    ['previousOutcome 23,80 ton', 'forecast 23,80 ton'],
  ]); // prettier-ignore
  assert.deepEqual(placed('Antal lån 5 6 - 2023')[0], ['target 6', 'councilTarget -']);
});

test('words that break off are in doubt, with what they may go on to', () => {
  const [cells, doubts] = placed('Andel nöjda hundar 81 % 82 % Tas fram Tertial 1 2023');
  assert.equal(cells.at(-1), 'councilTarget Tas fram');
  assert.match(
    doubts.find((each) => each.startsWith('councilTarget'))!,
    /^councilTarget Tas fram,.*Tas fram av nämnd$/,
  );
});

test('what is counted of both sexes together is no less than of one', () => {
  const heads: HeaderColumn[] = (
    ['outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'target'] as const
  ).map((role) => ({ heading: role, role, year: role === 'previousOutcome' ? 2022 : null }));
  const [, doubts] = placed('Antal besök i hamnen 14 518 st 14 618 st 15 491 st 15 491 2023', {
    columns: heads,
    owner: 'namnd',
  });
  const columns = doubts.map((each) => each.split(' ')[0]);
  assert.deepEqual(columns, ['outcome', 'outcomeMen', 'outcomeWomen', 'previousOutcome', 'target']);
});

test('a cell that may be none tells little of where the others of its row stand', () => {
  const inDoubt = (text: string) => placed(text)[1].map((each) => each.split(' ')[0]);
  //   "Fastställs 2024" is left but for its year
  assert.equal(inDoubt('Antal lotsar per båt 16,1 st 15,7 st 2024 15,3 st Tertial 1 2023').length, 5);
  assert.deepEqual(inDoubt('Andel nöjda hundar 65 % 7 % T7T % 2023'), ['target', 'councilTarget']);
});

test('a length of time before figures with another unit is the last of a name', () => {
  const { name } = indicatorRecord(
    openRow('Andel hundar som rastas inom 7 dagar 84,7 % 83,8 % 78,5 % 2023', 1),
    { kind: 'indicator', icons: false, untold: [], columns: [{ heading: 'Indikator', role: 'name', year: null }, ...columns] }, // prettier-ignore
    'kf',
    aboutOf(2023, 1),
    unknownHabits,
  );
  assert.deepEqual(name.map(({ text }) => text), ['Andel hundar som rastas inom 7 dagar']); // prettier-ignore
});

test('a header without a target lost a heading: any column may be another’s', () => {
  const row = openRow('Andel nöjda hundar 42 % 43 % 2023', 1);
  const doubted = (heads: HeaderColumn[]) =>
    indicatorRecord(
      row,
      { kind: 'indicator', icons: false, untold: [], columns: [{ heading: 'Indikator', role: 'name', year: null }, ...heads] }, // prettier-ignore
      'namnd',
      aboutOf(2023, null),
      unknownHabits,
    ).doubts.map(({ cell }) => cell);
  const [outcome, previous, , target] = columns as [HeaderColumn, HeaderColumn, HeaderColumn, HeaderColumn];
  assert.deepEqual(doubted([previous, target]), []);
  assert.deepEqual(doubted([outcome, previous]).toSorted(), valueColumns.toSorted());
});

test('a row that lost its period has lost the cells before it as well: none is sure', () => {
  const heads = [{ heading: 'Indikator', role: 'name' as const, year: null }, ...columns, { heading: 'Period', role: 'period' as const, year: null }]; // prettier-ignore
  const read = (text: string) =>
    indicatorRecord(
      openRow(text, 1),
      { kind: 'indicator', icons: false, untold: [], columns: heads },
      'namnd',
      aboutOf(2023, 1),
      unknownHabits,
    );
  const torn = read('Antal linjer 99 st 98 st');
  assert.deepEqual(torn.slots.flat(), []);
  assert.deepEqual(torn.doubts.map(({ candidates }) => candidates), columns.map(() => ['99 st', '98 st'])); // prettier-ignore
  assert.equal(read('Antal linjer 99 st 98 st 98 st Tertial 1').doubts.length, 0);
});

test('a figure of another size than its row is in doubt, and a dot between thousands is a blank', () => {
  assert.deepEqual(placed('Andel lotsar med radio 17 % 80 % 84 % 84 % 84 % Tertial 1 2023')[1], [
    'outcome 17 %',
  ]);
  assert.deepEqual(
    placed('Kostnad per lots 9.155 kr 8 985 kr 8 985 kr Tertial 1 2023', { owner: 'namnd' })[0],
    ['outcome 9 155 kr', 'forecast 8 985 kr', 'target 8 985 kr'],
  );
});

test('where all others must have lost their commas to be like one figure, that one may have lost a digit', () => {
  assert.deepEqual(
    placed('Andel nöjda hundar 2 % 73 % 60 % 2023', { columns: annual, owner: 'namnd' })[1].map(
      (each) => each.split(' ')[0],
    ),
    ['outcome', 'previousOutcome', 'target', 'councilTarget'],
  );
});

test('a share above all is in doubt where nothing else can be read of it', () => {
  assert.deepEqual(placed('Andel lotsar med radio 85 % 86 % 146,2 % 84 % 85 % Tertial 1 2023')[1], [
    'forecast 146,2 %',
  ]);
});

test('a target of the city that has decimals is a mean, and tells that the board’s has lost its comma', () => {
  assert.deepEqual(placed('Antal barn per båt 45 st 4,6 st 2023'), [
    ['target 45 st', 'councilTarget 4,6 st'],
    ['target 45 st,4,5 st'],
  ]);
});

test('a unit that one figure of a row of shares has alone may be its sign', () => {
  assert.deepEqual(placed('Andel lotsar med radio 74 kr 65 % 70 % 68 % 68 % Tertial 1 2023')[1], [
    'outcome 74 kr,74 %',
  ]);
  assert.deepEqual(placed('Andel lotsar med radio 74 kr 65 kr 70 kr 68 kr 68 kr Tertial 1 2023')[1], []);
});

test('a figure behind a name that the city has is a cell', () => {
  const row = openRow('Antal barn per grupp i hamn 6 14,8 st 13,8 st Ökning 2023', 1);
  const ofName = (isWhole: boolean) =>
    place(row, columns, 'kf', null, measureOf(row, columns, 2023), unknownHabits, isWhole).ofName?.figure;
  assert.deepEqual([ofName(false), ofName(true)], ['6', undefined]);
});

test('a share without its sign is in doubt where a report lacks many: the sign may be its last digit', () => {
  const share = 'Andel lotsar med radio 27,30 26 % 28 % 28 % 28 % Tertial 1 2023';
  const read = (others: readonly boolean[], text = share) => {
    const row = openRow(text, 1);
    const first = place(row, columns, 'kf', null, measureOf(row, columns, 2023), unknownHabits);
    const habits = habitsOf([first, { ...first, signs: others }]);
    return place(row, columns, 'kf', null, measureOf(row, columns, 2023), habits).doubts;
  };
  assert.deepEqual(read([true, true]), []);
  assert.deepEqual(
    read([true, false]).map(({ cell, candidates }) => [cell, ...candidates]),
    [['outcome', '27,30', '27,30 %', '27,3 %']],
  );
  // And so is what stands beside shares, and a bound.
  const others = [
    'Resultat mot budget i hamn 98,74 26 % 28 % 28 % 28 % Tertial 1 2023',
    'Säkerhet 19 +/-1960 2023',
  ];
  assert.deepEqual(
    others.map((text) => read([true, false], text).map(({ cell }) => cell)),
    [['outcome'], ['target', 'councilTarget']],
  );
  assert.deepEqual(placed('Andel lotsar med radio 27 % 26 % 28 % 28 % 58 h Tertial 1 2023')[1], [
    'councilTarget 58 h,58 %',
  ]);
});

test('cells of columns whose order is not told are in doubt where they differ', () => {
  const heads = [{ heading: 'Indikator', role: 'name' as const, year: null }, ...columns, { heading: 'Period', role: 'period' as const, year: null }]; // prettier-ignore
  const header = { kind: 'indicator' as const, icons: false, untold: [['outcome', 'previousOutcome'] as const, ['forecast', 'target'] as const], columns: heads }; // prettier-ignore
  const row = openRow('Antal hundar 26 st 24 st 39 st 39 st 41 st Tertial 1 2023', 1);
  const { doubts } = indicatorRecord(row, header, 'kf', aboutOf(2023, 1), unknownHabits); // prettier-ignore
  assert.deepEqual(doubts.map((each) => [each.cell, each.candidates]), [['outcome', ['26 st', '24 st']], ['previousOutcome', ['24 st', '26 st']]]); // prettier-ignore
});

test('where signs are read as digits, rows without units may be of shares whatever they count, but no index', () => {
  const read = (text: string) => {
    const row = openRow(text, 1);
    const { doubts } = place(row, annual, 'namnd', null, measureOf(row, annual, 2023), { ...unknownHabits, signless: true }); // prettier-ignore
    return doubts.map((each) => `${each.cell} ${each.candidates.join(' or ')}`);
  };
  assert.deepEqual(read('Lotsade båtar 41,196 40,396 42,096 2023').at(-1), 'target 42,096 or 42,096 % or 42,09 % or 42,0 %'); // prettier-ignore
  assert.ok(read('Antal lotsar 41 40 7594 2023').includes('target 40 or 75,94 or 75,94 % or 75,9 %'));
  assert.deepEqual(read('Antal lotsar 41 st 40 st 42 st 2023'), []);
  assert.deepEqual(read('Index hamnar 41 40 42 2023'), []);
});

test('a digit without the unit that all figures beside it have may be a dash', () => {
  const cellsInDoubt = (text: string) => placed(text)[1].filter((each) => /^\S+ \d,–$/.test(each));
  assert.deepEqual(cellsInDoubt('Antal båtar 19 st 16 st 18 st 19 st 7 Tertial 1 2023'), [
    'councilTarget 7,–',
  ]);
  assert.deepEqual(cellsInDoubt('Antal båtar 19 16 st 18 st 19 st 7 Tertial 1 2023'), []);
});

test('a blank behind a comma parts no figure, and makes none beside it lose a comma', () => {
  assert.deepEqual(placed('Andel lotsar av alla 37% 34, 9 % 36 % 32% 32% Tertial 1 2023'), [
    ['outcome 37 %', 'previousOutcome 34,9 %', 'forecast 36 %', 'target 32 %', 'councilTarget 32 %'],
    [],
  ]);
});

test('a share that is never large may have lost its comma', () => {
  assert.deepEqual(placed('Sjukfrånvaro dag 1-14 25% 25% 2023', { owner: 'namnd' })[1].slice(-1), [
    'target 25 %,2,5 %',
  ]);
  assert.deepEqual(placed('Sjukfrånvaro 7 % 8 % 2023', { owner: 'namnd' })[0], ['target 8 %']);
});

test('a figure whose first digit is a border is in doubt where none of its row begins so', () => {
  const doubts = (text: string) => placed(text)[1].filter((each) => each.startsWith('councilTarget'));
  assert.deepEqual(doubts('Antal barn per båt 5,6 5,8 5,9 6,2 16,1 Tertial 1 2023'), [
    'councilTarget 16,1,6,1',
  ]);
  assert.deepEqual(doubts('Båtarnas index 82 84 89 89 191 Tertial 1 2023'), ['councilTarget 191,91']);
  assert.deepEqual(doubts('Antal barn per båt 14 15 16 17 16 Tertial 1 2023'), []);
  assert.deepEqual(doubts('Antal barn per båt 5,6 5,8 5,9 6,2 12,1 Tertial 1 2023'), []);
});

test('a figure behind which a bracket stands may end in the mark of a note', () => {
  const [cells, doubts] = placed('Antal målade båtar 35 37 39 372) 38 Tertial 1 2023');
  assert.deepEqual(doubts, ['target 372,37']);
  assert.deepEqual(cells.slice(0, 3), ['outcome 35', 'previousOutcome 37', 'forecast 39']);
  assert.deepEqual(placed('Antal målade båtar (i hamn) 35 37 39 37 38 Tertial 1 2023')[1], []);
});

test('a year beside shares is the rest of words, and no figure whose comma is lost', () => {
  assert.deepEqual(
    placed('Andel båtar i hamn 38 % 38 % 44 % 42 % 2026 2026')
      .flat()
      .filter((each) => /26/.test(each)),
    ['councilTarget 2026', 'councilTarget 2026'],
  );
});

test('a long word right behind a figure without its unit may be what is left of it: the row is open', () => {
  const text = 'Antal båtar i hamn 4.3 8 harnjavd. 17,2 barn/avd. 14,4 barn/avd. Tertial 1 2023';
  const row = openRow(text, 1, new Set(['harnjavd']));
  const { cells, doubts } = place(row, columns, 'kf', null, measureOf(row, columns, 2023), unknownHabits);
  assert.deepEqual([cells.filter(Boolean), doubts.length], [[], 5]);
});

test('after four months a year has no outcome, also where the report prints no forecast', () => {
  const row = openRow('Andel trygga hundar i hamn 80 % 82 % 82 % 2023', 1);
  const read = (tertial: number | null) =>
    place(row, annual, 'kf', tertial, measureOf(row, annual, 2023), unknownHabits).doubts.map(
      ({ cell }) => cell,
    );
  assert.deepEqual(read(1), []);
  assert.deepEqual(read(null), ['outcome', 'previousOutcome']);
});
