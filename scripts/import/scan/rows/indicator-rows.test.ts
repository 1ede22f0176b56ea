import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorRows, indicatorShape } from './indicator-rows.ts';
import type { RegionLine } from './types.ts';
import { cutsOf } from '../cells/cuts.ts';
import { textOf } from '../tokens/cell-text.ts';

function rowsOf(region: readonly RegionLine[]) {
  return indicatorRows(region, indicatorShape('whole', new Set(['Andel', 'Antal'])));
}

function rows(...lines: string[]): [string, string[]][] {
  const region = lines.map((text, at): RegionLine => ({
    line: at + 1,
    text,
    kind: text === '' ? 'blank' : 'text',
  }));
  return rowsOf(region).rows.map((row) => [
    row.name.map((part) => part.text).join(' '),
    row.cells.map(textOf),
  ]);
}

test('units that a narrow column breaks are put together', () => {
  assert.deepEqual(rows('Köpt energi i simhallar 1,2 GW 1,4GW |1945G |2023', 'h h Wh'), [
    ['Köpt energi i simhallar', ['1,2 GWh', '1,4 GWh', '1945 GWh']],
  ]);
  assert.deepEqual(
    rows('Antal barn i en grupp 16,1b 15,8b 15,5 Tertial 1 2021', 'arn/av arn/av', 'd. d.')[0]?.[1].slice(
      0,
      2,
    ),
    ['16,1 barn/avd.', '15,8 barn/avd.'],
  );
});

test('what could not be read before the cells of a name’s later line is one of them', () => {
  assert.deepEqual(rows('Andel hundar som', 'rekommenderar hamnen Sx 66 % 65 2024'), [
    ['Andel hundar som rekommenderar hamnen', ['Sx', '66 %', '65']],
  ]);
});

test('a word alone below a figure is its unit where the name has it already', () => {
  const unitsOf = (name: string) =>
    rowsOf([`${name} 200 2024`, 'besök'].map((text, at) => ({ line: at + 1, text, kind: 'text' }))).rows[0]!.loose.map(({ unit }) => unit); // prettier-ignore
  assert.deepEqual(unitsOf('Antal besök i hamnen'), ['besök']);
  assert.deepEqual(unitsOf('Antal hundar i hamn'), []);
});

test('a bound goes on with its figure below', () => {
  assert.deepEqual(rows('Andel hundar i hamn 71,43 % 69,13 % Minst Tertial 1 2024', '72,6 %'), [
    ['Andel hundar i hamn', ['71,43 %', '69,13 %', 'Minst 72,6 %']],
  ]);
  assert.deepEqual(rows('Antal hundar i hamn öka 9 330 2024'), [
    ['Antal hundar i hamn', ['öka', '9', '330']],
  ]);
});

test('a bound above a row is of one of its figures, and half a period beside it of the row', () => {
  const read = (...lines: string[]) => {
    const region = lines.map((text, at): RegionLine => ({ line: at + 1, text, kind: 'text' }));
    return rowsOf(region).rows.map((row) => [
      cutsOf(row).map(({ cells }) => cells.map(textOf).join(' | ')),
      row.period!.kind,
    ]);
  };
  assert.deepEqual(read('max Tertial 1', 'Avgift i hamnen 64 kr 59 kr 2024'), [
    [['max 64 kr | 59 kr', '64 kr | max 59 kr'], 'Tertial 1'],
  ]);
  assert.deepEqual(
    read('Antal hundar 12 st 13 st Tertial 1 2024', 'Minst', 'Antal katter 54 st Tertial 1 2024'),
    [
      [['12 st | 13 st'], 'Tertial 1'],
      [['Minst 54 st'], 'Tertial 1'],
    ],
  );
  //   of thousands whose unit stands below
  assert.ok(
    read('Minst', 'Antal katter 5 875 7 034 Tertial 1 2024', 'besök besök')[0]![0]!.includes(
      '5 875 besök | Minst 7 034 besök',
    ),
  );
});

test('thousands behind a bound are one figure or two, whose unit may stand below', () => {
  const ways = (...lines: string[]) =>
    cutsOf(rowsOf(lines.map((text, at) => ({ line: at + 1, text, kind: 'text' }))).rows[0]!).map(
      ({ cells }) => cells.map(textOf).join(' | '),
    );
  assert.deepEqual(ways('Areal i hamn 98 kvm max 9 504 kvm 2024'), [
    '98 kvm | max 9 | 504 kvm',
    '98 kvm | max 9 504 kvm',
  ]);
  assert.deepEqual(ways('Areal i hamn 98 kvm max 9 504 2024', 'kvm'), [
    '98 kvm | max 9 kvm | 504',
    '98 kvm | max 9 | 504 kvm',
    '98 kvm | max 9 504 kvm',
  ]);
  assert.deepEqual(ways('Andel hundar i hamn 98 % Minst 9 % 504 % 2024'), ['98 % | Minst 9 % | 504 %']);
});

test('a unit that goes on below is whole, also where its first word is one by itself', () => {
  assert.deepEqual(cutsOf(rowsOf([{ line: 1, text: 'Antal barn i båten 15,8barn 15barn 2024', kind: 'text' }, { line: 2, text: '/avd. /avd.', kind: 'text' }]).rows[0]!)[0]!.cells.map(textOf), ['15,8 barn/avd.', '15 barn/avd.']); // prettier-ignore
});

test('a word that a line repeats is the unit of the figures above it, also of one that could not be read', () => {
  const region = ['Tid i hamn med 16,9 15,8) 18,0 ug 2023', 'egen båt manader| méanader| manader| manader'];
  const [row] = rowsOf(region.map((text, at) => ({ line: at + 1, text, kind: 'text' }))).rows;
  assert.deepEqual(row!.name.map(({ text }) => text).join(' '), 'Tid i hamn med egen båt');
  assert.deepEqual(cutsOf(row!)[0]!.cells.map(textOf), [
    '16,9 månader',
    '15,8 månader',
    '18,0 månader',
    'ug',
  ]);
  assert.deepEqual(
    rows('Antal hundar i en flock 15,1 barn/: 15,1 barn/) 15,2 barn/ 2023', 'avd. avd. avd.'),
    [['Antal hundar i en flock', ['15,1 barn/avd.', '15,1 barn/avd.', '15,2 barn/avd.']]],
  );
});

test('cells above a name that lack their year may be of its row', () => {
  const read = (...above: string[]) => {
    const lines = [...above, '@ Avtryck från köpt mat 1 2,28 1 1 1 2023'];
    return rowsOf(lines.map((text, at) => ({ line: at + 1, text, kind: 'text' }))).rows.at(-1)!.unsure;
  };
  const four = (each: string) => [each, each, each, each].join(' ');
  const cells = read(
    '2,16 kg 2,21 kg 2,24kg 2,26kg',
    four('CO2 per'),
    four('kg'),
    `${four('livsmedel')} Tertial 2`,
  );
  assert.deepEqual(cells.slice(0, 2), ['2,16kg CO2 per kg', '2,21kg CO2 per kg']);
  assert.deepEqual(read('2,16 kg 2,21 kg Tertial 2 2023'), []);
});

test('a name goes on beside the rest of a cell, and over a blank line after a dash', () => {
  assert.deepEqual(
    rows(
      'Andel hundar som 80 % Tas fram | 2023',
      'trivs i parken och på andra ställen där de får springa lösa av nämn',
      'd',
    ),
    [
      [
        'Andel hundar som trivs i parken och på andra ställen där de får springa lösa',
        ['80 %', 'Tas fram av nämnd'],
      ],
    ],
  );
  assert.deepEqual(
    rows('Andel nöjda -  89 % 90 % 2023', '', 'Parkbesökare (alla åldrar och alla delar av parken)')[0]?.[0],
    'Andel nöjda - Parkbesökare (alla åldrar och alla delar av parken)',
  );
});

test('cells beside the rest of a name, in the middle of a row whose period begins above them', () => {
  const read = rows('Index för båtar i Tertial 1', 'e hamnen under en 14- 83 84 81 75 2024', 'dagarsperiod');
  assert.deepEqual(read[0]![1], ['83', '84', '81', '75']);
});

test('an icon below the first line of a row opens none where the words above wait for their year', () => {
  assert.deepEqual(
    rows('@ Andel unga som i 81 % 80 % 80 % Fastställs, 2019', 'g@ enkäten uppger ro 2019', 'och fred'),
    [['Andel unga som i enkäten uppger ro och fred', ['81 %', '80 %', '80 %', 'Fastställs 2019']]],
  );
});

test('an icon on the last line of a name is of the row whose name begins above', () => {
  assert.deepEqual(
    rows('Antal platser för Tas fram av | Tertial 2', '@ | Hundjobb 51 st 50 st 46 st nämnd 2024')[0]![0],
    'Antal platser för Hundjobb',
  );
  // Where what begins names stands behind it, it is the next row's.
  assert.equal(rows('Antal platser för Tertial 2', '@ | Andel hundar 51 % 50 % 46 % 2024').length, 2);
});

test('a unit that stands twice below a row is one of a figure and one of words', () => {
  assert.deepEqual(
    rows('Antal personal en 13,2 10 Max 10 2019', 'hund möter personer personer')[0]?.[0],
    'Antal personal en hund möter',
  );
});

test('a sentence of an analysis, parted by a blank line, opens no row whose cells stand each on a line', () => {
  assert.deepEqual(
    rows(
      'Andel katter 80 % 82 % 2023',
      'Analys',
      '',
      'Mätningen har skjutits upp.',
      '',
      '@ Andel hundar som',
      'trivs i parken',
      '',
      '52 %',
      '',
      '60 %',
      '',
      '2023',
    ).map(([name]) => name),
    ['Andel katter', 'Andel hundar som trivs i parken'],
  );
});

test('cells below an analysis are of the row above that waits for them', () => {
  assert.deepEqual(
    rows(
      '® Andel hundar 91 %',
      'som trivs',
      'Analys',
      'Prognosen är osäker.',
      '86 %',
      'Tertial 1',
      '2021',
      'Utfallet är högt.',
      '',
      '® Andel katter',
      'Analys',
      'Frågan ställs vartannat år.',
      '',
      '74 % 80 % 2021',
    ),
    [
      ['Andel hundar som trivs', ['91 %', '86 %']],
      ['Andel katter', ['74 %', '80 %']],
    ],
  );
});

test("a heading of the other table is no part of a row's name", () => {
  assert.equal(rows('Andel hundar som 80 % 2023', 'trivs', 'Avvikelse')[0]?.[0], 'Andel hundar som trivs');
});

test('the words of a heading below rows are no row, and cells below them are none of theirs that is sure', () => {
  const lines = [
    'Andel hundar i 81,5 % 80 % 79 % 2024',
    'parken',
    '',
    'Antal katter 45 st',
    '',
    'Utfall VB',
    '2023',
    '',
    '12 st',
    '',
    'Prognos',
    'helår',
    '17 st',
  ];
  const region = lines.map((text, at): RegionLine => ({
    line: at + 1,
    text,
    kind: text === '' ? 'blank' : 'text',
  }));
  assert.deepEqual(
    rowsOf(region).rows.map((row) => [
      row.name.map((part) => part.text).join(' '),
      row.cells.map(textOf),
      row.period?.year ?? null,
      row.unsure,
    ]),
    [
      ['Andel hundar i parken', ['81,5 %', '80 %', '79 %'], '2024', []],
      ['Antal katter', ['45 st'], null, ['12 st', '17 st']],
    ],
  );
});

test('the upper half of a period that stands above its row is that row’s, unless one above waits for it', () => {
  const periods = (...lines: string[]) =>
    rowsOf(lines.map((text, at) => ({ line: at + 1, text, kind: text === '' ? 'blank' : 'text' }))).rows.map(
      ({ name, period, owned }) =>
        `${name.map((part) => part.text).join(' ')}: ${period?.kind} ${period?.year} ${owned}`,
    );
  assert.deepEqual(
    periods(
      '. Tertial 2',
      'Andel nöjda hundar 81 % 80 % 2024',
      '',
      'Tertial 2',
      'Antal lekande katter i 12 st 14 st',
      'parker och på torg 2024',
      'Analys',
      'Katterna leker i 45 % av alla parker.',
      '',
      'Tertial 2',
      'Andel sovande igelkottar',
      'på hösten 45 % 2024',
    ),
    [
      'Andel nöjda hundar: Tertial 2 2024 2,1',
      'Antal lekande katter i parker och på torg: Tertial 2 2024 5,4,6,7,8',
      'Andel sovande igelkottar på hösten: Tertial 2 2024 11,10,12',
    ],
  );
  assert.deepEqual(
    periods('Andel nöjda hundar 81 % 80 %', 'Tertial 2', '@ Andel nöjda katter 45 % 46 % 2024'),
    ['Andel nöjda hundar: Tertial 2 null 1,2', 'Andel nöjda katter: null 2024 3'],
  );
});

test('the sign of a figure behind a name’s rest is none of a figure above', () => {
  const lines = ['Andel båtar som når hamnen', '9', '(antal) 48 %', 'Tas fram av nämnd 2026'];
  const [row] = rowsOf(lines.map((text, at) => ({ line: at + 1, text, kind: 'text' }))).rows;
  assert.deepEqual([row!.name.at(-1)!.text, row!.fallen], ['(antal)', ['48', '%']]);
});

test('a year that goes on with a target is none of a row that has its whole period', () => {
  assert.deepEqual(rows('Antal hundar som Tertial 1', 'badar i hamnen 77 st 88 st faststalls 2024 2024'), [
    ['Antal hundar som badar i hamnen', ['77 st', '88 st', 'Fastställs 2024']],
  ]);
});
