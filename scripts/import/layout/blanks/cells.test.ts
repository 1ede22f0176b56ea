import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutBlanks } from '../blanks.ts';
import { laidLines } from '../../report/fixtures/laid-lines.ts';
import { heads } from '../../report/fixtures/heads.ts';

test('words of a name stand in no column of dates, however near these come', () => {
  const { lines } = layoutBlanks(
    [
      'Aktivitet                                Startdatum       Slutdatum',
      'Föreningarna ska i samråd med hamnen 2022-01-01          2022-12-31',
      'vårda Sommarhamnen, AB Vinterbåtarna,',
      'Båtklubben Viken, Gästbryggan Solviken',
      'och parkerna',
      'Byalaget ska tillsammans med kommunen 2022-01-01          2022-12-31',
      'vårda ängarna vid Sjön, AB Storängarna',
      'och AB Långa Brygga, Skolan Solängarna',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.deepEqual(
    lines.slice(1).map(({ text }) => text.split('\t').slice(1)),
    [
      ['2022-01-01', '2022-12-31'],
      ['2022-01-01', '2022-12-31'],
    ],
  );
});

test('a cell has one date, whatever heading stands nearer to two of them', () => {
  const { lines } = layoutBlanks(
    [
      'Aktivitet                                  Startdatum       Slutdatum        Avvikelse',
      'Ordna en vårfest                           2024-01-01 2024-06-30',
      'Städa bryggan                              2024-02-01 2024-07-31',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.deepEqual(
    lines.slice(1).map(({ text }) => text.split('\t').slice(1)),
    [
      ['2024-01-01', '2024-06-30', ''],
      ['2024-02-01', '2024-07-31', ''],
    ],
  );
});

test('a period’s word one blank behind a figure stands in no column but its own', () => {
  const { open } = layoutBlanks(
    [
      'Indikator              Utfall 2022    Årsmål     Periodicitet',
      'Andel belysta vägar       48 %         51 % År',
      'Antal besök              21 237       21 671     Tertial',
      'Index Bra vägar              66           70 År',
    ],
    null,
    { isWord: () => false, heads },
  );
  assert.deepEqual(open, []);
});

test('a last column of the period’s outcomes holds figures', () => {
  const rows = [
    'Indikator               Årsmål       VB 2022      Utfall       Utfall     Periodens',
    '                                                  kvinnor      män        utfall',
    'Andel belysta stigar    61 %         54 %         57 %         59 %    58 %',
    'Andel röjda diken       41 %         33 %                              38 %',
  ];
  assert.deepEqual(laidLines(rows).slice(1), [
    'Andel belysta stigar\t61 %\t54 %\t57 %\t59 %\t58 %',
    'Andel röjda diken\t41 %\t33 %\t\t\t38 %',
  ]);
});

test('a figure stands in no column of periods, though its line was moved to the right', () => {
  const lines = [
    '                                            Periodens män/      kvinnor/ Prognos           KF:s',
    '  Indikator                                 utfall     pojkar   flickor  helår     Årsmål årsmål     Period',
    '  Antal gäster per tusen invånare i bastun         6,6                         3,9      3,5 Tas fram Tertial 2',
    '  vid bryggan                                                                              av nämnd      2024',
    '  Antal uthyrda båtplatser i nämndens            281 st                         269 st        260 st      274 st     Tertial 2',
    '  småbåtshamnar                                                                                                         2024',
  ];
  const laid = layoutBlanks(lines, null, { isWord: () => true, heads }).lines;
  assert.match(laid.at(-1)!.text, /274 st\tTertial 2 2024$/);
});

test('a word of a target stands in no column of periods, though one blank parts it from the period', () => {
  const lines = [
    'Indikator                        Utfall       Prognos     Årsmål      KF:s årsmål   Period',
    'Andel nya bänkar                 61 %         65 %        70 %        72 %          2024',
    'Antal ärenden om båtplatser per  19,1 st      20,3 st     20,4 st       Tas fram av Tertial 1',
    'hamn                                                                    nämnd       2024',
  ];
  assert.match(laidLines(lines).at(-1)!, /\tTas fram av ?nämnd\tTertial 1 2024$/);
});

test('a figure far behind a label that is short on a wide page is none of its words', () => {
  const row = (label: string, ...cells: string[]) => label.padEnd(36) + cells.map((cell) => cell.padStart(14)).join(''); // prettier-ignore
  const { lines } = layoutBlanks(
    [
      row('Tkr', 'Budget', 'Prognos', 'Avvikelse'),
      row('Förskola och öppen verksamhet', '485 230', '493 872', '-9 456'),
      'Summa                        4 287 904     4 258 581        35 558',
    ],
    [1, 3],
    { isWord: () => false, heads },
  );
  assert.deepEqual(lines.at(-1)!.text.split('\t'), ['Summa', '4 287 904', '4 258 581', '35 558']);
});

test('a day in words apart from the name before it is none of its words', () => {
  const rows = [
    'Aktivitet                                        Start                  Slut          Avvikelse',
    'Måla om bänkarna längs ån inför 1 maj     1 jan 2024             30 juni 2024',
    'Plantera häckar                           1 sept 2024            31 dec 2024',
  ];
  assert.deepEqual(laidLines(rows).slice(1), [
    'Måla om bänkarna längs ån inför 1 maj\t1 jan 2024\t30 juni 2024\t',
    'Plantera häckar\t1 sept 2024\t31 dec 2024\t',
  ]);
});

test('a number that ends a name’s line is of the name, far before the first figure', () => {
  const rows = [
    'Indikator                   Periodens utfall   VB 2021   Årsmål   Period',
    'Antal hem med fler än 100            269 st    262 st   258 st   2022',
    'timmar hjälp per vecka',
  ];
  assert.deepEqual(laidLines(rows).slice(1), [
    'Antal hem med fler än 100 timmar hjälp per vecka\t269 st\t262 st\t258 st\t2022',
  ]);
});

test('a number that ends a name at an empty first column may be its figure', () => {
  const { open } = layoutBlanks(
    [
      'Indikator                    Utfall helår Utfall 2023     Årsmål         KF:s årsmål Period',
      'Kontinuitet i hemvård, så 13               13             15                         2024',
      '(antal personal som en',
      'person möter)',
      'Antal lån i parker per 1 000                5             6                          2024',
      'Andel elbilar                61 %          58 %           60 %                       2024',
      'Antal båtar 14                             13             15                         2024',
      'Antal besök i parken 12                    13             15                         2024',
      'Antal hus byggda år 2020                   13             15                         2024',
    ],
    null,
    { isWord: () => false, heads },
  );
  assert.deepEqual(open.map(({ readings, columns }) => [readings, columns?.at]), [[['13'], [0, 1]], [['12'], [0, 1]]]); // prettier-ignore
});

test('a sign one blank before its figure stands in its column', () => {
  const lines = [
    'Indikator               Utfall     Prognos    Årsmål    Period',
    'Nämndens säkerhet           0 %            +/- 1 %      2023',
    'Andel gröna tak            61 %       65 %      70 %    2023',
  ];
  const { lines: laid } = layoutBlanks(lines, null, { isWord: () => true, heads });
  assert.match(laid[1]!.text, /\t\+\/- 1 %\t/);
});

test('a figure that begins its line far behind where names do is a cell', () => {
  const { lines } = layoutBlanks(
    [
      'Indikator                           Årsmål        Periodicitet',
      'Antal lånade böcker per',
      '                              303               År',
      'invånare',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.deepEqual(lines.slice(1).map(({ text }) => text), ['Antal lånade böcker per invånare\t303\tÅr']); // prettier-ignore
});

test('a year one blank behind the word of a target is the target’s', () => {
  const { lines } = layoutBlanks(
    [
      '                                                                                      KF:s',
      'Indikator                Periodens     Utfall VB      Prognos        Årsmål                           Period',
      '                         utfall        2024           helår                           årsmål',
      'Antal personal en        9,3 personer  9,0 personer   9,0 personer   9,0 personer   Fastställs 2025 Tertial 1',
      'hundägare möter                                                                                     2025',
      'Antal ungdomar som       950 st        994 st         1 018 st       1 062 st       1 073 st        Tertial 1',
      'badar                                                                                               2025',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.deepEqual(
    lines.slice(-2).map(({ text }) => text.split('\t').slice(-2)),
    [
      ['Fastställs 2025', 'Tertial 1 2025'],
      ['1 073 st', 'Tertial 1 2025'],
    ],
  );
});

test('no share has thousands: a figure one blank before it ends the name', () => {
  const { lines, open } = layoutBlanks(
    [
      'Indikator                                     Årsmål       KF:s årsmål       Periodicitet',
      'Andel barn som lever i villor                 78 %         78 %              År',
      'Andel barn som kallats till samtal mm inom 48 100 %        Minskning         År',
      'timmar',
      'Andel hundar                                  78 %         78 %              År',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.equal(lines[2]!.text, 'Andel barn som kallats till samtal mm inom 48 timmar\t100 %\tMinskning\tÅr');
  assert.deepEqual(open, []);
});
