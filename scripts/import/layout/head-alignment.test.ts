import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankPages, layoutBlanks } from './blanks.ts';
import { layout } from './layout.ts';
import { heads } from '../report/fixtures/heads.ts';

type Align = 'left' | 'centre' | 'right';

/** Lines of cells set in columns, a blank between two columns at least. */
function set(lines: readonly (readonly string[])[], widths: readonly number[], align: Align): string[] {
  return lines.map((cells) => cells.map((text, n) => padded(text, widths[n]!, align)).join('  '));
}

function padded(text: string, width: number, align: Align): string {
  if (align === 'left') return text.padEnd(width);
  if (align === 'right') return text.padStart(width);
  return text.padStart(Math.floor((width + text.length) / 2)).padEnd(width);
}

/** A page read by its blanks, and by the places of its words alone. */
function readings(lines: readonly string[]): [string, string[]][] {
  const isWord = () => true;
  return [
    ['blanks', layoutBlanks(lines, null, { isWord, heads }).lines.map(({ text }) => text)],
    ['places', layout(blankPages(lines, null), { isWord, heads }).lines.map(({ text }) => text)],
  ];
}

const tables = [
  {
    widths: [26, 10, 9, 9, 10],
    head: [
      ['', 'Periodens', 'Prognos', '', ''],
      ['Indikator', 'utfall', 'helår', 'Årsmål', 'Period'],
    ],
    rows: [
      ['Antal nya bänkar som satts', '31 st', '40 st', '45 st', 'Tertial 2'],
      ['mellan nya träd', '', '', '', '2023'],
      ['Andel gröna tak', '61 %', '65 %', '70 %', 'Tertial 2'],
      ['', '', '', '', '2023'],
    ],
    read: [
      'Indikator\tPeriodens utfall\tPrognos helår\tÅrsmål\tPeriod',
      'Antal nya bänkar som satts mellan nya träd\t31 st\t40 st\t45 st\tTertial 2 2023',
      'Andel gröna tak\t61 %\t65 %\t70 %\tTertial 2 2023',
    ],
  },
  {
    widths: [48, 14, 14, 14],
    head: [['Aktivitet', 'Startdatum', 'Slutdatum', 'Avvikelse']],
    rows: [
      ['Måla om alla bänkar i parkerna tillsammans med', '2023-02-01', '2023-06-30', 'X'],
      ['skolorna i området', '', '', ''],
      ['Räkna fåglar vid dammen', '2023-03-01', '2023-09-30', ''],
    ],
    read: [
      'Aktivitet\tStartdatum\tSlutdatum\tAvvikelse',
      'Måla om alla bänkar i parkerna tillsammans med skolorna i området\t2023-02-01\t2023-06-30\tX',
      'Räkna fåglar vid dammen\t2023-03-01\t2023-09-30\t',
    ],
  },
  {
    widths: [40, 16, 16, 16],
    head: [['Mnkr', 'Budget', 'Prognos', 'Avvikelse']],
    rows: [
      ['Parker', '1 104,5', '1 104,2', '0,3'],
      ['Bänkar', '4,5', '4,2', '0,3'],
      ['Totalt', '1 109,0', '1 108,4', '0,6'],
    ],
    read: [
      'Mnkr\tBudget\tPrognos\tAvvikelse',
      'Parker\t1 104,5\t1 104,2\t0,3',
      'Bänkar\t4,5\t4,2\t0,3',
      'Totalt\t1 109,0\t1 108,4\t0,6',
    ],
  },
];

test('a table is read alike wherever its headings stand above their columns', () => {
  for (const { head, rows, widths, read } of tables)
    for (const align of ['left', 'centre', 'right'] as const)
      for (const [way, lines] of readings([...set(head, widths, align), ...set(rows, widths, 'left')]))
        assert.deepEqual(lines, read, `${align} ${way}`);
});

test('icons before names stay apart from them below a centred heading', () => {
  const [{ head, rows, widths, read }] = tables as [(typeof tables)[number]];
  const marked = set(rows, widths, 'left').map((line, n) => (n % 2 ? `  ${line}` : `● ${line}`));
  const lines = [...set(head, widths, 'centre').map((line) => `  ${line}`), ...marked];
  const [headings, ...names] = read;
  for (const [way, found] of readings(lines))
    assert.deepEqual(found, [`\t${headings}`, ...names.map((name) => `●\t${name}`)], way);
});

test('headings that nobody knows are headings all the same where wide gaps part them', () => {
  const lines = [
    ...set(
      [
        ['Indikator', 'Läget nu', 'Förra', 'Årsmål', 'Period'],
        ['Andel gröna tak', '61 %', '59 %', '70 %', 'Tertial 2 2023'],
        ['Antal nya bänkar', '31 st', '30 st', '45 st', 'Tertial 2 2023'],
      ],
      [30, 14, 14, 14, 14],
      'left',
    ),
    ...set(
      [
        ['Aktivitet', 'Vem', 'Början', 'Slutdatum', 'Känsla'],
        ['Måla bänkar', 'Parken', '2023-01-01', '2023-06-30', 'Bra'],
        ['Plantera lindar', 'Parken', '2023-02-01', '2023-12-31', 'Sisådär'],
      ],
      [36, 16, 16, 16, 14],
      'left',
    ),
  ];
  for (const [by, read] of readings(lines))
    assert.ok(read.includes('Aktivitet\tVem\tBörjan\tSlutdatum\tKänsla'), `${by}: ${read.join('\n')}`);
});

test('a figure more than there are headings stands in the cell beside it, and no column is without a heading', () => {
  const lines = [
    'Indikator                        Utfall                   Årsmål',
    'Andel blå bänkar                 99 %   81 %              85 %',
    'Antal ekar                       340                      350',
  ];
  for (const [by, read] of readings(lines))
    assert.deepEqual(read, ['Indikator\tUtfall\tÅrsmål', 'Andel blå bänkar\t99 % 81 %\t85 %', 'Antal ekar\t340\t350'], by); // prettier-ignore
});
