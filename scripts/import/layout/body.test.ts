import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankPages, layoutBlanks } from './blanks.ts';
import { letter } from './blanks/grid.ts';
import { layout } from './layout.ts';
import { range } from '../lines/span.ts';
import type { WordPage } from '../read/types.ts';
import { heads } from '../report/fixtures/heads.ts';

/** The lines of a table's rows below its head and of its texts, from 0. */
function parts(...lines: string[]): { rows: number[]; texts: number[] } {
  const { lines: laid, from } = layoutBlanks(lines, null, { isWord: () => true, heads });
  const linesOf = (isRow: boolean) =>
    laid.flatMap(({ text }, n) =>
      text.includes('\t') === isRow ? range(from[n]!).map((line) => line - 1) : [],
    );
  return { rows: linesOf(true).slice(1), texts: linesOf(false) };
}

const head = 'Indikator                               Periodens utfall   Årsmål   Period';

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
    layout(smaller, { isWord: () => true, heads }).lines.map(({ text }) => text),
    [
      'Indikator\tUtfall\tPrognos\tÅrsmål\tPeriod',
      'Antal nya bänkar Källa: räkning\t31 st\t40 st\t45 st\tTertial 2 2023',
      'Andel gröna tak Källa: flygbilder\t61 %\t65 %\t70 %\tTertial 2 2023',
      'Andel gröna gårdar\t41 %\t45 %\t50 %\t2023',
    ],
  );
});

/** The lines of a text with a ruling above each line but one, from 0, as they are laid out. */
function laidRuled(printed: readonly string[], unruled: number): string[] {
  const [page] = blankPages(printed, null);
  const right = Math.max(...page!.words.map((word) => word.right));
  const marks = printed.map((_, n) => ({ kind: 'line', left: 0, right, top: n * letter.pitch - 1, bottom: n * letter.pitch } as const)); // prettier-ignore
  const ruled = { ...page!, marks: marks.toSpliced(unruled, 1) };
  return layout([ruled], { isWord: () => true, heads }).lines.flatMap(({ text }) => text || []);
}

test('what stands ruled below “Analys” is its text, however short, where no period stands in its row', () => {
  const printed = [
    'Indikator              Utfall   Prognos   Årsmål   Period',
    'Antal nya bänkar       31 st    40 st     45 st    2023',
    'Analys',
    'Bänkarna är rullande.',
    'Andel gröna tak        61 %     65 %      70 %     2023',
    'Analys',
    'Taken är mätta under   61 %',
    'Andel gröna gårdar     41 %     45 %      50 %     2023',
    'Analys',
    'Andel gröna fält',
    'och fler               41 %     45 %      50 %     2023',
  ];
  assert.deepEqual(laidRuled(printed, 10).slice(1), [
    'Antal nya bänkar\t31 st\t40 st\t45 st\t2023',
    'Analys',
    'Bänkarna är rullande.',
    'Andel gröna tak\t61 %\t65 %\t70 %\t2023',
    'Analys',
    'Taken är mätta under 61 %',
    'Andel gröna gårdar\t41 %\t45 %\t50 %\t2023',
    'Analys',
    'Andel gröna fält och fler\t41 %\t45 %\t50 %\t2023',
  ]);
});

test('a date within the text ruled below “Analys” makes it no activity', () => {
  const printed = [
    'Aktivitet                       Startdatum   Slutdatum',
    'Anlägga ängar                   2024-01-01   2024-06-30',
    'Analys',
    'Det gjordes i parken den 27 maj 2024',
    'med nya bänkar.',
    'Plantera träd                   2024-01-01   2024-06-30',
  ];
  assert.deepEqual(laidRuled(printed, 4).slice(2), [
    'Analys',
    'Det gjordes i parken den 27 maj 2024 med nya bänkar.',
    'Plantera träd\t2024-01-01\t2024-06-30',
  ]);
});

/** The lines of a text whose columns are blanks, without those that are blank. */
function laid(...lines: string[]): string[] {
  return layoutBlanks(lines, null, { isWord: () => true, heads }).lines.flatMap(({ text }) => text || []);
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

test('a name of several lines below an analysis is no part of it, with an icon before it or without', () => {
  for (const icon of ['', '● ', '• '])
    assert.deepEqual(
      parts(
        head,
        'Andel nöjda boende                      72 %               74 %     2024',
        'Analys',
        'Nämnden bedömer att målet nås under året och följer utvecklingen noga.',
        `${icon}Andel barn och unga som har fått`,
        '                                        81 %               83 %     2024',
        'en insats i tid',
      ),
      { rows: [1, 4, 5, 6], texts: [2, 3] },
    );
});

test('an analysis goes on with a line of its own width, and with one that begins with a measure', () => {
  const told = parts(
    head,
    'Andel nöjda boende                      72 %               74 %     2024',
    'Analys',
    'Nämnden bedömer att kostnaderna för insatserna minskar med 4,5',
    'mnkr i lägre kostnader jämfört med 2022.',
    'Andel nöjda gäster                      82 %               84 %     2024',
  );
  assert.deepEqual(told, { rows: [1, 5], texts: [2, 3, 4] });
});

test('an icon before a name ends the analysis above it', () => {
  const told = parts(
    head,
    '● Andel nöjda boende                    72 %               74 %     2024',
    'Analys',
    'Nämnden bedömer att målet nås under året och följer utvecklingen noga, se',
    '▶ Andel barn och unga som har fått en',
    'insats i rätt tid och som dessutom',
    '                                        81 %               83 %     2024',
    'är nöjda med den',
  );
  assert.deepEqual(told, { rows: [1, 4, 5, 6, 7], texts: [2, 3] });
});

test('a row set apart is one though its name looks like what a page carries; a page’s foot is none', () => {
  const { rows } = parts(
    head,
    'Andel nöjda boende                      72 %               74 %     2024',
    '',
    'Växel                                   12 st              14 st    2024',
    '',
    'start.stockholm',
  );
  assert.deepEqual(rows, [1, 3]);
});

test('a text right below a head is the rest of an analysis of the page before', () => {
  const told = parts(
    head,
    'Nämnden bedömer att målet för gästerna nås under året och följer utvecklingen noga.',
    'Andel nöjda boende                      72 %               74 %     2024',
  );
  assert.deepEqual(told, { rows: [2], texts: [1] });
});

/** A page as it is printed, with rulings before each of a table's columns. */
function ruled(page: WordPage): WordPage {
  const over = page.words.filter(({ text }) => /^(?:Utfall|Prognos|Årsmål|Period)$/.test(text));
  const marks = over.map(({ left }) => {
    const at = left - 5;
    return { kind: 'line', left: at, right: at, top: 0, bottom: page.height } as const;
  });
  return { ...page, marks };
}

/** The last line of a page as it is laid out. */
function lastOf(page: WordPage): string {
  return layout([page], { isWord: () => true, heads }).lines.at(-1)!.text;
}

test('a name that rulings part from cells beside it is a row’s, however many lines it has', () => {
  const name = 'andel av de nya bänkarna som är målade i en färg som'.split(' ');
  const [page] = blankPages([...rows.slice(0, 2), '', ...name], null);
  assert.ok(lastOf(ruled(page!)).includes('\t'));
  assert.ok(!lastOf(page!).includes('\t'));
});

test('a row within a table’s rulings is one of it, however large its letters are measured', () => {
  const [page] = blankPages([...rows, 'Andel gröna tak        61 %     65 %      70 %     2023'], null);
  const words = page!.words.map((word, n, all) =>
    n > all.length - 11 ? { ...word, size: 1.2 * word.size } : word,
  );
  assert.equal(lastOf(ruled({ ...page!, words })), 'Andel gröna tak\t61 %\t65 %\t70 %\t2023');
});

test('rows below a paragraph within a table are rows, be their names longer and their figures moved', () => {
  const head = 'Indikator                         Utfall VB 2023   Prognos helår   Årsmål   Period';
  for (const between of [
    ['Under året har 45 bänkar målats, fler än 38.'],
    ['', 'Kommentar: 45 bänkar är målade, fler än 38.', ''],
  ])
    // prettier-ignore
    for (const row of [
      'Antal nya bänkar                         12 031 st       13 040 st  14 045 st     2023',
      'Andel gröna gårdar mellan husen   41 %             45 %            50 %     2023',
    ]) {
      const texts = laid(head, 'Andel gröna tak                   61 %             65 %            70 %     2023', ...between, row, row); // prettier-ignore
      assert.deepEqual(texts.slice(-2), Array(2).fill(row.split(/ {2,}/).join('\t')));
    }
});

test('a line with figures in the columns of the table above it that is read as text is told', () => {
  const text = [...rows, '', 'Alla bänkar är målade.', 'Antal nya träd         31 st    40 st', 'Nästa år blir det fler.']; // prettier-ignore
  const { strays, from } = layoutBlanks(text, null, { isWord: () => true, heads });
  assert.deepEqual(strays.map((line) => from[line - 1]), [[6, 6]]); // prettier-ignore
});

test('the heading of what is expected ends a table, though rows of another stand below it', () => {
  const texts = laid(
    'Aktivitet                       Startdatum   Slutdatum',
    'Anlägga ängar                   2024-01-01   2024-06-30',
    '',
    'Förväntat resultat',
    'Fler hundar badar och katter går i parker',
    'och torg.',
    'Aktivitet                       Startdatum   Slutdatum',
    'Bygga bryggor                   2024-02-01   2024-06-30',
  );
  assert.deepEqual(texts.slice(2, 4), ['Förväntat resultat', 'Fler hundar badar och katter går i parker']);
});

test('the beginning of a row that ends a page is a row of its own, where lines stand at one pitch', () => {
  const texts = laid(
    'Indikator              Utfall   Prognos   Årsmål   Period',
    'Antal nya bänkar       31 st    40 st     45 st    Tertial 2',
    'i parken                                           2023',
    'Andel gröna tak        61 %     65 %      70 %     Tertial 2',
    'i hamnen                                           2023',
    'Netto för torget       -12 tkr  -15 tkr   -10 tkr',
  );
  assert.deepEqual(texts.slice(-2), [
    'Andel gröna tak i hamnen\t61 %\t65 %\t70 %\tTertial 2 2023',
    'Netto för torget\t-12 tkr\t-15 tkr\t-10 tkr\t',
  ]);
});

test('a line above the head of another table is no row, though a year stands there where dates do', () => {
  const texts = laid(
    'Aktivitet                                                        Startdatum      Slutdatum',
    'Anlägga ängar                                                    2024-01-01      2024-06-30',
    '',
    'Text som står här.',
    '',
    'Hundar',
    'Fler hundar badar i hamnen och vid dammen än i fjol.',
    'Indikator              Utfall             VB 2023                Årsmål          Period',
    'Antal nya bänkar       31 st              45 st                  45 st           2024',
  );
  assert.deepEqual(texts.slice(3, 5), ['Hundar', 'Fler hundar badar i hamnen och vid dammen än i fjol.']);
});
