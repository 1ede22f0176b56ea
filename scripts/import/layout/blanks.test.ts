import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blankPages, layoutBlanks, printedLines } from './blanks.ts';
import { letter } from './blanks/grid.ts';
import { laidLines } from '../report/fixtures/laid-lines.ts';
import type { WordPage } from '../read/types.ts';
import { heads } from '../report/fixtures/heads.ts';

/** The words of a page with their column of characters and line, both from 0. */
function placed({ words }: WordPage): [string, number, number][] {
  return words.map(({ text, left, top }) => [text, left / letter.width, top / letter.pitch]);
}

test('columns of characters are places, pages begin at their lines', () => {
  const [one, two] = blankPages(['Namn        Utfall', '', 'Antal', '   12 st'], [1, 4]);
  assert.deepEqual(placed(one!), [['Namn', 0, 0], ['Utfall', 12, 0], ['Antal', 0, 2]]); // prettier-ignore
  assert.deepEqual([two!.number, placed(two!)], [2, [['12', 3, 0], ['st', 6, 0]]]); // prettier-ignore
});

test('pages without words stay pages; a text without pages is one', () => {
  assert.deepEqual(blankPages(['a', 'b'], [1, 2, 2]).map(({ number, words }) => [number, words.length]), [[1, 1], [2, 0], [3, 1]]); // prettier-ignore
  assert.deepEqual(blankPages(['a', 'b'], null).map(({ number, words }) => [number, words.length]), [[1, 2]]); // prettier-ignore
});

test('every word of every line stands on a page once, and its box tells its line', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 }), { minLength: 1 }), fc.nat(), (raw, cut) => {
      const lines = raw.map((line) => line.replace(/[\n\r\f\u00ad]/g, ' '));
      const firsts = [1, 1 + (cut % lines.length)];
      const told = lines.map(() => '');
      for (const { number, words } of blankPages(lines, firsts))
        for (const { text, left, top, right, bottom } of words) {
          const span = printedLines({ text, page: number, box: [left, top, right, bottom] }, firsts)!;
          assert.equal(span[0], span[1]);
          told[span[0] - 1] += text;
        }
      // The mark of a note that the page explains is raised: "06)" above "6) …" is a 0 with a note.
      const letters = (all: string[]) => all.map((line) => line.replace(/\s/g, '').normalize('NFKC'));
      const [seen, printed] = [letters(told), letters(lines)];
      // That of a note which stands alone is put on the line of the note, right below.
      const isLowered = (n: number) => seen[n] === '' && seen[n + 1] === `${printed[n]}${printed[n + 1]}`;
      const isSame = (text: string, n: number) => text === printed[n] || isLowered(n) || isLowered(n - 1);
      assert.ok(seen.every(isSame), JSON.stringify([seen, printed]));
    }),
    { examples: [[['*', ' A'], 0]] },
  );
});

test('cells that stand together or under another heading are told apart, each in its row', () => {
  const { lines } = layoutBlanks(
    [
      'Indikator              Periodens utfall   VB 2021 Årsmål  Period',
      'Andel nöjda invånare   84 %               77 %    82,4 %  2022',
      'Andel trygga           39,37 %            40 % 43,04 % 2022',
    ],
    null,
    { isWord: () => false, heads },
  );
  assert.deepEqual(lines.map(({ text }) => text), [
    'Indikator\tPeriodens utfall\tVB 2021\tÅrsmål\tPeriod',
    'Andel nöjda invånare\t84 %\t77 %\t82,4 %\t2022',
    'Andel trygga\t39,37 %\t40 %\t43,04 %\t2022',
  ]); // prettier-ignore
});

const money = [
  'Mnkr Netto                         Budget         Begärda Prestationsförändringar Prognos 2024 (före Prognos 2024 (efter Avvikelse',
  '                                             budgetjusteringar                       resultatöverföringar) resultatöverföringar)',
];

test('headings one of whose lines is moved beside the other are told apart', () => {
  const text = laidLines([
    ...money,
    'Parker                                36,6                                                              33,6                33,6         3,0',
    'Gator                                550,9                                         −1,3                549,6                549,0         0,6',
    'Lyktor                                63,4                                                              64,3                64,3        −0,9',
    'Stigar                                 7,4                                                               7,4                 7,4         0,0',
  ]);
  assert.deepEqual(text, [
    'Mnkr Netto\tBudget\tBegärda budgetjusteringar\tPrestationsförändringar\tPrognos 2024 (före resultatöverföringar)\tPrognos 2024 (efter resultatöverföringar)\tAvvikelse',
    'Parker\t36,6\t\t\t33,6\t33,6\t3,0',
    'Gator\t550,9\t\t−1,3\t549,6\t549,0\t0,6',
    'Lyktor\t63,4\t\t\t64,3\t64,3\t−0,9',
    'Stigar\t7,4\t\t\t7,4\t7,4\t0,0',
  ]);
});

test('rows that reach farther than their headings stand as much farther in all their columns', () => {
  const text = laidLines([
    ...money,
    'Parker och torg                      51,1                                                                        51,1                      51,1           0,0',
    'Gator och lyktor                    347,6                                                                       348,5                     348,5          −0,9',
  ]);
  assert.deepEqual(text.slice(1), [
    'Parker och torg\t51,1\t\t\t51,1\t51,1\t0,0',
    'Gator och lyktor\t347,6\t\t\t348,5\t348,5\t−0,9',
  ]);
});

test('a sentence of a list whose last word stands where dates do is no activity', () => {
  const list = [
    '         Fler än 87 hundar badar varje vecka i hamnarna i hela',
    '         Alla bryggor är lagade i mätningen eller i undersökningen senast den 31 december 2021',
  ];
  const text = laidLines([
    '     Aktivitet                                                                                  Startdatum     Slutdatum',
    '●    Pröva flytbryggor i två hamnar och återkomma med ett förslag på flera hamnar              2021-01-15     2021-12-31',
    '     Analys Bryggan lades ut den 3 februari.',
    '',
    '',
    'Förväntat resultat',
    '',
    ...list,
  ]);
  assert.deepEqual(text.slice(-3), ['Förväntat resultat', ...list.map((line) => line.trim())]);
});

test('names of three lines, their figures in the middle, are told apart where no column has periods', () => {
  const { lines } = layoutBlanks(
    [
      'Indikator                  Utfall     Utfall     Årsmål',
      '                           2021       2020',
      'Andel lyktor som',
      'lyser hela natten längs    84 %       77 %       82 %',
      'gångvägar',
      'Antal bänkar vid stigar',
      '                           43 st      41 st      37 st',
      'samt vatten',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.deepEqual(lines.slice(1).map(({ text }) => text), [
    'Andel lyktor som lyser hela natten längs gångvägar\t84 %\t77 %\t82 %',
    'Antal bänkar vid stigar samt vatten\t43 st\t41 st\t37 st',
  ]); // prettier-ignore
});

test('a table that a page’s foot cuts goes on at the top of the next, an analysis in it too', () => {
  const head = 'Indikator              Periodens utfall   VB 2021   Årsmål   Period';
  const texts = [
    head,
    'Andel nöjda invånare   84 %               77 %      82,4 %   2022',
    'Analys',
    'Arbetet har gått bra under året, och fler är nöjda än förra året i hela området och utanför det',
    'och i hela staden.',
    'Andel trygga           39,37 %            40 %      43,04 %  2022',
    'Nämndmål:',
    '2.1 Alla är trygga',
  ];
  const laid = layoutBlanks(texts, [1, 5], { isWord: () => false, heads }).lines.map(({ text }) => text);
  assert.deepEqual(laid, [
    'Indikator\tPeriodens utfall\tVB 2021\tÅrsmål\tPeriod',
    'Andel nöjda invånare\t84 %\t77 %\t82,4 %\t2022',
    'Analys',
    texts[3],
    'och i hela staden.',
    'Andel trygga\t39,37 %\t40 %\t43,04 %\t2022',
    '',
    'Nämndmål: 2.1 Alla är trygga',
  ]);
});

test('a period that lost its figure ends with the year below it', () => {
  const { lines } = layoutBlanks(
    [
      'Indikator              Periodens utfall   VB 2021   Årsmål   Period',
      'Andel nöjda invånare   84 %               77 %      82,4 %   Tertial',
      'i hela området                                               2022',
    ],
    null,
    { isWord: (word) => word === 'invånare' || word === 'i', heads },
  );
  assert.deepEqual(lines.slice(1).map(({ text }) => text), ['Andel nöjda invånare i hela området\t84 %\t77 %\t82,4 %\tTertial 2022']); // prettier-ignore
});

test('a name that the line above had room for begins a row, with no date, one or two', () => {
  const lines = [
    'Aktivitet                                      Startdatum    Slutdatum     Avvikelse',
    'Kartlägga ljudmiljön                           2024-01-15    2024-05-31',
    'Skriva om riktlinjen',
    'Plantera häckar längs stråket från torget      2024-03-01                  X',
    'till bryggan',
    'Pröva bokningar                                              2024-12-31',
    'Öppna en verkstad i lokalerna vid torget för   2024-02-01    2024-11-30',
    'Kulturveckan',
  ];
  const laid = layoutBlanks(lines, null, { isWord: () => true, heads }).lines.slice(1);
  assert.deepEqual(
    laid.map(({ text }) => text.split('\t')),
    [
      ['Kartlägga ljudmiljön', '2024-01-15', '2024-05-31', ''],
      ['Skriva om riktlinjen', '', '', ''],
      ['Plantera häckar längs stråket från torget till bryggan', '2024-03-01', '', 'X'],
      ['Pröva bokningar', '', '2024-12-31', ''],
      ['Öppna en verkstad i lokalerna vid torget för Kulturveckan', '2024-02-01', '2024-11-30', ''],
    ],
  );
});

test('no name begins within a row that stands whole around its dates', () => {
  const { lines } = layoutBlanks(
    [
      'Aktivitet                                  Startdatum   Slutdatum',
      'Samverka med grannarna om Wämmö Hamn',
      'AB så att små båtar kan ligga stilla till  2024-01-01   2024-06-30',
      'höstens första storm',
      'Ordna en vårfest                           2024-03-01   2024-06-30',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.deepEqual(
    lines.slice(1).map(({ text }) => text.split('\t')[0]),
    [
      'Samverka med grannarna om Wämmö Hamn AB så att små båtar kan ligga stilla till höstens första storm',
      'Ordna en vårfest',
    ],
  );
});

test('a head right below one without rows takes nothing of it', () => {
  const { lines } = layoutBlanks(
    [
      '                      Utfall       Utfall',
      'Indikator             män/         kvinnor/      Årsmål      Period',
      '                      pojkar       flickor',
      '',
      'Aktivitet                                        Startdatum  Slutdatum',
      'Ordna en vårfest                                 2024-01-01  2024-06-30',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.deepEqual(
    lines.slice(-2).map(({ text }) => text.split('\t')),
    [
      ['Aktivitet', 'Startdatum', 'Slutdatum'],
      ['Ordna en vårfest', '2024-01-01', '2024-06-30'],
    ],
  );
});

test('a text below a money table is none of its rows, however many figures it has', () => {
  const head = [
    'Mnkr              Budget    Prognos    Avvikelse',
    'Lokaler            112,3      116,4         -4,1',
    '',
  ];
  const texts = [
    ['Hyrorna har ökat med 4,1 mnkr sedan i fjol, och lokalerna', 'är färre.'],
    ['Hyrorna  har  ökat  med  4,1  mnkr  sedan  förra  året'],
    ['Avvikelsen är -4,1 mnkr.'],
    ['Den ökade hyran av lokaler på torget är med moms nu 4,1'],
  ];
  for (const text of texts) {
    const laid = laidLines([...head, ...text]);
    assert.deepEqual(laid.slice(0, 2).map((line) => line.split('\t').length), [4, 4]); // prettier-ignore
    assert.deepEqual(laid.slice(2).join(' ').replace(/ +/g, ' '), text.join(' ').replace(/ +/g, ' ')); // prettier-ignore
  }
});

test('a label that reaches over its figures’ heading, and a comment behind them, are of a row', () => {
  const rows = [
    'Mnkr                Budget    Prognos    Avvikelse  Kommentar',
    'Lokaler för ungdomar 112,3      116,4         -4,1',
    'Parker                12,3       12,3          0,0 Ökad hyra med 2,5 mnkr under året',
  ];
  assert.deepEqual(laidLines(rows).slice(1), [
    'Lokaler för ungdomar\t112,3\t116,4\t-4,1\t',
    'Parker\t12,3\t12,3\t0,0\tÖkad hyra med 2,5 mnkr under året',
  ]);
});

test('headings of several words head one column each, and a figure one blank behind its label stands in the first', () => {
  const rows = [
    'Tkr                     Bruttobudget 2024   Prognos tertial 2   Avvikelse mot budget',
    'Ekens parklekar         12 004              11 734              270',
    'Lindens båthus och lada 9 020               -                   610',
  ];
  assert.deepEqual(laidLines(rows), [
    'Tkr\tBruttobudget 2024\tPrognos tertial 2\tAvvikelse mot budget',
    'Ekens parklekar\t12 004\t11 734\t270',
    'Lindens båthus och lada\t9 020\t-\t610',
  ]);
});

test('a list of sums is a table, however far behind its unit they stand', () => {
  const rows = ['Beviljat till parker       Mnkr', '', 'Nya bänkar                                      5,3', 'Summa                                          15,8']; // prettier-ignore
  assert.deepEqual(laidLines(rows), ['Beviljat till parker\tMnkr', 'Nya bänkar\t5,3', 'Summa\t15,8']);
});

//                                                        set wider, the page's columns stand farther right
test('what goes on at a page’s top stands as its table does, as wide as that page is set', () => {
  const one = [
    'Indikator            Utfall      VB 2023     Prognos     Årsmål      KF:s årsmål Period',
    'Andel belysta stigar       61 %        59 %        65 %        70 %              Tertial 2 2024',
    'Andel röjda diken          31 %        29 %        35 %        40 %              Tertial 2 2024',
  ];
  const two = [
    'Andel nöjda gäster            72 %          75 %          74 %          76 %                    Tertial 2 2024',
    'Andel hyrda båtar             41 %                        43 %          45 %                    Tertial 2 2024',
  ];
  const { lines, open } = layoutBlanks([...one, ...two], [1, 4], { isWord: () => true, heads });
  assert.deepEqual(lines.slice(-2).map(({ text }) => text), ['Andel nöjda gäster\t72 %\t75 %\t74 %\t76 %\t\tTertial 2 2024', 'Andel hyrda båtar\t41 %\t\t43 %\t45 %\t\tTertial 2 2024']); // prettier-ignore
  assert.deepEqual(open, []);
});

test('what stands farther right than its headings, its periods behind the last, is set wider than they are', () => {
  const { lines } = layoutBlanks(
    [
      '                                                                        Utfall',
      '                                                   Utfall Period Utfall kvinn Progn         KF:s',
      '                                                      VB     ens män/      or/   os Årsmå årsmå',
      '  Indikator                                        2017 utfall pojkar flickor helår     l      l Period',
      '  Antal nya bänkar                                  31 st     32 st                     38 st    37           Tertial',
      '                                                                                                             2 2018',
      '  Andel nöjda gäster i badet                        65 %                                71 %     75           2018',
      '  Andel belysta stigar                                        46 %                      47       44 %         Tertial',
      '                                                                                                             2 2018',
      '  Antal nya lekar                                   83 st     89 st   46 st  43 st      88 st    85 st        Tertial',
      '                                                                                                             2 2018',
      '  Antal nya träd                                    5,0 st    4,9 st                    4,8 st   4,9 st       Tertial',
      '                                                                                                             2 2018',
    ],
    null,
    { isWord: () => false, heads },
  );
  assert.deepEqual(lines.slice(1).map(({ text }) => text), [
    'Antal nya bänkar\t31 st\t32 st\t\t\t38 st\t37\t\tTertial 2 2018',
    'Andel nöjda gäster i badet\t65 %\t\t\t\t71 %\t75\t\t2018',
    'Andel belysta stigar\t\t46 %\t\t\t47\t44 %\t\tTertial 2 2018',
    'Antal nya lekar\t83 st\t89 st\t46 st\t43 st\t88 st\t85 st\t\tTertial 2 2018',
    'Antal nya träd\t5,0 st\t4,9 st\t\t\t4,8 st\t4,9 st\t\tTertial 2 2018',
  ]); // prettier-ignore
});

test('a row that reaches farther than its headings stands as much farther in all columns of an indicator table', () => {
  const { lines, open } = layoutBlanks(
    [
      'Indikator                                       Periodens utfall Utfall VB 2022    Prognos helår          Årsmål         KF:s årsmål        Period',
      'Andel ungdomar som känner till hamnen -',
      'vid bryggan                                                    64 %                63                              66 %             Ökning     Tertial 1 2023',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.deepEqual(lines.at(-1)!.text, 'Andel ungdomar som känner till hamnen - vid bryggan\t64 %\t63\t\t66 %\tÖkning\tTertial 1 2023');
  assert.deepEqual(open, []);
}); // prettier-ignore

test('the first line of a row’s cells right below a head is none of its headings', () => {
  const { lines } = layoutBlanks(
    [
      'Indikator                      Periodens utfall      Utfall VB 2020      Årsmål              Period',
      '                               1,77 kg CO2 per kg    2,09 kg CO2 per kg  2,20 kg CO2 per kg',
      'Klimatpåverkan av måltider              livsmedel             livsmedel           livsmedel  2021',
    ],
    null,
    { isWord: () => true, heads },
  );
  assert.deepEqual(lines.map(({ text }) => text), [
    'Indikator\tPeriodens utfall\tUtfall VB 2020\tÅrsmål\tPeriod',
    'Klimatpåverkan av måltider\t1,77 kg CO2 per kg livsmedel\t2,09 kg CO2 per kg livsmedel\t2,20 kg CO2 per kg livsmedel\t2021',
  ]);
}); // prettier-ignore

test('what goes on at a page’s top in fewer columns, each about as near to one that is empty, is in doubt', () => {
  const one = [
    'Indikator              Utfall    Män       Kvinnor   VB 2023   Prognos   Årsmål    Period',
    'Andel belysta vägar    61 %      58 %      63 %      59 %      65 %      70 %      Tertial 2 2024',
    'Andel röjda stigar     31 %      28 %      33 %      29 %      35 %      40 %      Tertial 2 2024',
  ];
  const two = [
    'Andel nöjda gäster     72 %      70 %      73 %      75 %      Tertial 2 2024',
    'Antal lån              12 480    11 900    12 500    12 600    Tertial 2 2024',
  ];
  const { open } = layoutBlanks([...one, ...two], [1, 4], { isWord: () => true, heads });
  assert.deepEqual(open[0]?.columns?.at.toSorted(), [1, 2, 3]);
});

test('a name on the next page is that of the last row before it, which has none', () => {
  const head = 'Indikator                   Periodens utfall   VB 2021   Årsmål   Period';
  const one = [head, 'Andel nöjda invånare        84 %               77 %      82 %     2022', '                            120 st             118 st    125 st   2022']; // prettier-ignore
  const two = [head, 'Antal uthyrda', 'båtplatser', 'Andel elbilar               61 %               58 %      60 %     2022']; // prettier-ignore
  const laid = layoutBlanks([...one, ...two], [1, 4], { isWord: () => true, heads }).lines.map(
    ({ text }) => text,
  );
  assert.deepEqual(laid.slice(-2), ['Antal uthyrda båtplatser\t\t\t\t', 'Andel elbilar\t61 %\t58 %\t60 %\t2022']); // prettier-ignore
});

test('cells above the first name of a page are of the last row before it, where rows are set from the top', () => {
  const head = 'Indikator                   Periodens utfall   VB 2021     Årsmål      KF:s årsmål   Period';
  const whole = [
    'Andel nöjda invånare i      84 %               77 %        82 %        85 %          2022',
    'området som helhet',
    'sett över året',
  ];
  const one = [head, ...whole, ...whole, 'Antal lånade böcker         16 866 st          15 200 st   17 000 st                 2022']; // prettier-ignore
  const rest = ['Tas fram av', 'nämnd'].map((text) => ' '.repeat(71) + text);
  const two = [head, ...rest, 'Andel trygga besökare i     41 %               40 %        46 %                      2022', 'parken på kvällen', ...whole]; // prettier-ignore
  const { lines } = layoutBlanks([...one, ...two], [1, one.length + 1], { isWord: () => true, heads });
  assert.deepEqual(lines.slice(-3).map(({ text }) => text), [
    '\t\t\t\tTas fram av nämnd\t',
    'Andel trygga besökare i parken på kvällen\t41 %\t40 %\t46 %\t\t2022',
    'Andel nöjda invånare i området som helhet sett över året\t84 %\t77 %\t82 %\t85 %\t2022',
  ]); // prettier-ignore
});

test('a list or a sentence below an indicator table is no end of its last name', () => {
  const head = 'Indikator              Periodens utfall   VB 2021   Årsmål   Period';
  const row = 'Andel nöjda invånare   84 %               77 %      82,4 %   2022';
  for (const own of [['• Ordna en marknad', '• Se över lokaler'], ['Målet är nått.']])
    assert.deepEqual(laidLines([head, row, '', '', ...own]).slice(1), [
      'Andel nöjda invånare\t84 %\t77 %\t82,4 %\t2022',
      ...own.map((text) => text.replace('•', '-')),
    ]);
});

test('a year alone right above a head is no end of the name before it', () => {
  const table = (outcome: string) => [
    'Indikator                  Utfall    Årsmål',
    `Andel belysta stigar       ${outcome}      61 %`,
  ];
  const laid = laidLines([...table('58 %'), '2023', ...table('64 %')]);
  assert.deepEqual(laid.filter((line) => /^(?:Andel|2023)/.test(line)), ['Andel belysta stigar\t58 %\t61 %', '2023', 'Andel belysta stigar\t64 %\t61 %']); // prettier-ignore
});

test('the end of a name that a page parts from its row, a quotation, is none of the next name', () => {
  const head = 'Aktivitet                                Startdatum   Slutdatum';
  const one = [head, 'Inventera alla träd                      2024-01-01   2024-06-30', 'Ta fram en plan för skolorna och dela    2024-01-01   2024-12-31', 'ut handboken']; // prettier-ignore
  const two = [
    head,
    '”Att växa tillsammans”',
    'Måla bänkar                              2024-02-01   2024-05-31',
  ];
  const { lines } = layoutBlanks([...one, ...two], [1, 5], { isWord: () => false, heads });
  assert.deepEqual(lines.slice(-2).map(({ text }) => text), ['”Att växa tillsammans”\t\t', 'Måla bänkar\t2024-02-01\t2024-05-31']); // prettier-ignore
});

test('a column of analyses is known by its heading, also where it is empty', () => {
  const rows = laidLines([
    'Indikator                KF:s årsmål    Prognos helår    Årsmål      Periodens utfall    Utfall VB 2023    Kvinnor    Män        Analys',
    'Andel nöjda hundar       -              56%              55%         53%                 55%               51%        55%',
    'Antal båtar              -              3 397 st         3 706 st    3 225 st            3 450 st          1 180 st   2 045 st',
  ]);
  assert.deepEqual(rows.slice(1), [
    'Andel nöjda hundar\t-\t56%\t55%\t53%\t55%\t51%\t55%\t',
    'Antal båtar\t-\t3 397 st\t3 706 st\t3 225 st\t3 450 st\t1 180 st\t2 045 st\t',
  ]);
});
