import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankPages, layoutBlanks } from './blanks.ts';
import { layout } from './layout.ts';

test('a remark in smaller letters below a name ends no table', () => {
  const pages = blankPages(
    [
      'Indikator              Utfall   Prognos   Årsmål   Period',
      'Antal nya bänkar       31 st    40 st     45 st    Tertial 2',
      'Källa: räkning                                     2023',
      'Andel gröna tak        61 %     65 %      70 %     Tertial 2',
      'Källa: flygbilder                                  2023',
      'Andel gröna gårdar     41 %     45 %      50 %     2023',
    ],
    null,
  );
  const remark = /^(?:Källa:|räkning|flygbilder)$/;
  const smaller = pages.map((page) => ({
    ...page,
    words: page.words.map((word) => (remark.test(word.text) ? { ...word, size: 0.75 * word.size } : word)),
  }));
  assert.deepEqual(
    layout(smaller, () => true).lines.map(({ text }) => text),
    [
      'Indikator\tUtfall\tPrognos\tÅrsmål\tPeriod',
      'Antal nya bänkar Källa: räkning\t31 st\t40 st\t45 st\tTertial 2 2023',
      'Andel gröna tak Källa: flygbilder\t61 %\t65 %\t70 %\tTertial 2 2023',
      'Andel gröna gårdar\t41 %\t45 %\t50 %\t2023',
    ],
  );
});

/** The lines of a text whose columns are blanks, without those that are blank. */
function laid(...lines: string[]): string[] {
  return layoutBlanks(lines, null, () => true).lines.flatMap(({ text }) => text || []);
}

const rows = [
  'Indikator              Utfall   Prognos   Årsmål   Period',
  'Antal nya bänkar       31 st    40 st     45 st    Helår',
  '                                                   2023',
];

test('another table below a heading of its own is none of the indicators’, whatever it is headed with', () => {
  for (const [head, figures] of [
    ['Enhet                  Kv 1     Kv 2      Kv 3     Helår', '3,1 %    2,0 %     2,4 %    2,6 %'],
    ['Enhet                  2021     2022      2023', '310 st   200 st    240 st'],
    ['Enhet                  Kvinnor  Män       Totalt', '3,1 %    2,0 %     2,4 %'],
  ] as const)
    assert.deepEqual(
      laid(...rows, '', '', 'Frånvaro', '', head, `Växthuset              ${figures}`, `Trädskolan             ${figures}`).slice(1), // prettier-ignore
      [
        'Antal nya bänkar\t31 st\t40 st\t45 st\tHelår 2023',
        'Frånvaro',
        head.replace(/ {2,}/g, '\t'),
        `Växthuset\t${figures.replace(/ {2,}/g, '\t')}`,
        `Trädskolan\t${figures.replace(/ {2,}/g, '\t')}`,
      ],
    );
});

test('a heading between two tables is no rest of a name', () => {
  const more = [
    'Aktivitet              Startdatum   Slutdatum',
    'Rensa rabatter         2023-01-01   2023-06-30',
  ];
  assert.deepEqual(laid(...rows, '', '', 'Det som görs', '', ...more).slice(1), [
    'Antal nya bänkar\t31 st\t40 st\t45 st\tHelår 2023',
    'Det som görs',
    'Aktivitet\tStartdatum\tSlutdatum',
    'Rensa rabatter\t2023-01-01\t2023-06-30',
  ]);
});

test('lines above another heading are no rest of a name, whatever stands below that heading', () => {
  const more = [
    'Aktivitet              Startdatum   Slutdatum',
    'Rensa rabatter         2023-01-01   2023-06-30',
  ];
  assert.deepEqual(laid(...more, '', '2023-05-10Dans i parken', '', 'Uppföljning av ekonomi', 'Se bilaga.').slice(1), [
    'Rensa rabatter\t2023-01-01\t2023-06-30',
    '2023-05-10Dans i parken',
    'Uppföljning av ekonomi',
    'Se bilaga.',
  ]); // prettier-ignore
});
