import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLabels } from '../table/label.ts';
import { layoutBlanks } from './blanks.ts';
import { lineOf } from '../read/line.ts';
import { filledLines, letter, wordsOf } from './blanks/grid.ts';
import { figurePart, figuresRest } from './figures.ts';
import { rulingsOf } from './ruling.ts';
import { byPlace } from './sharing.ts';
import { heads, knows } from '../report/fixtures/heads.ts';

const setting = { rulings: rulingsOf([], 1.25), isWord: () => true, sharing: byPlace, heads, knows };

const words = new Set(
  'och begärda budgetjusteringar resultatenhetens bruttobudget före resultatdispositioner nämndens verksamhet söks i höst'.split(
    ' ',
  ),
);

/** The rows of a text's tables, labels of several lines joined, their cells parted by bars; pages parted by "---". */
function rows(...lines: string[]): string[] {
  const firsts = [1, ...lines.flatMap((line, at) => (line === '---' ? [at + 1] : []))];
  const texts = lines.map((line) => (line === '---' ? '' : line));
  const laid = layoutBlanks(texts, firsts, { isWord: (word) => words.has(word), heads }).lines;
  const printed = laid.flatMap(({ text }, line) => {
    const cells = text.split('\t');
    return cells.length > 1 ? [{ cells, line, newPage: false, icons: false }] : [];
  });
  return joinLabels(printed).map(({ label, cells }) => [label, ...cells].join('|'));
}

test('a bold row without figures below a ruled head is a row of its own', () => {
  const lines = filledLines(
    [
      'Mnkr                          Budget     Prognos    Avvikelse',
      'Parker',
      'Skötsel av träd                 22,3        21,1          1,2',
      'Skötsel av gräs                  1,6         2,9         -1,3',
    ].map(wordsOf),
  ).map((line, n) => ({ ...line, bold: n < 2 }));
  const [head, section, row] = lines as [(typeof lines)[0], (typeof lines)[0], (typeof lines)[0]];
  const ruling = (y: number) => ({ left: head.left, right: head.right, top: y, bottom: y + 0.5 });
  const across = [(head.bottom + section.top) / 2, (section.bottom + row.top) / 2].map(ruling);
  const part = figurePart(lines, 0, { ...setting, rulings: { ...setting.rulings, across } })!; // prettier-ignore
  assert.deepEqual(part.laid.map(({ text }) => text), [
    'Mnkr\tBudget\tPrognos\tAvvikelse',
    'Parker\t\t\t',
    'Skötsel av träd\t22,3\t21,1\t1,2',
    'Skötsel av gräs\t1,6\t2,9\t-1,3',
  ]); // prettier-ignore
});

test('a last row below the head printed again, with one figure, stands in the columns of the page before', () => {
  const head = [
    'Mnkr                Budget     Begärda    Prognos    Avvikelse',
    '                              ändringar',
  ];
  const [first, second] = [['Parker                22,3         0,4       21,1          1,2', 'Gator                  1,6                    2,9         -1,3'], ['Efter alla medel                                           1,1']].map((rows) => filledLines([...head, ...rows].map(wordsOf))) as [ReturnType<typeof filledLines>, ReturnType<typeof filledLines>]; // prettier-ignore
  const { open } = figurePart(first, 0, setting)!;
  const rest = figuresRest(second, open, setting)!;
  assert.deepEqual(rest.laid.map(({ text }) => text), ['Efter alla medel\t\t\t\t1,1']); // prettier-ignore
});

test('columns below the head printed again are told by the rows of both pages', () => {
  const placed = { ...setting, rulings: rulingsOf([], 0.3) };
  const head = 'Mnkr             Budget         Förändringar     Prognos       Avvikelse';
  const [first, second] = [['Parker                      158                            158           0', 'Bänkar                      401                            401           0'], ['Torg                        329                            329           0', 'Gator                       441               -6           435           0']].map((rows) => filledLines([head, ...rows].map(wordsOf))) as [ReturnType<typeof filledLines>, ReturnType<typeof filledLines>]; // prettier-ignore
  const { open } = figurePart(first, 0, placed)!;
  const rest = figuresRest(second, open, placed)!;
  assert.deepEqual(rest.laid.map(({ text }) => text), ['Torg\t329\t\t329\t0', 'Gator\t441\t-6\t435\t0']); // prettier-ignore
});

test('two lines of a head stand farther apart where the upper one holds several headings', () => {
  const [upper, ...others] = ['Mnkr        Budget                Prognos', '            Kostnader  Intäkter   Kostnader  Intäkter', 'Parker           22,3       0,4        21,1       1,2', 'Gator             1,6       2,0         2,9      -1,3']; // prettier-ignore
  const lines = filledLines([upper!, '', ...others].map(wordsOf)).map((line, n) => ({ ...line, size: 0.66 * line.size, bold: n < 2 })); // prettier-ignore
  const part = figurePart(lines, 0, setting)!;
  assert.equal(
    part.laid[0]?.text,
    'Mnkr\tBudget Kostnader\tBudget Intäkter\tPrognos Kostnader\tPrognos Intäkter',
  );
});

test('a table goes on over three blank lines, and no farther', () => {
  const head = ['Mnkr              Budget     Prognos', 'Parker              22,3        21,1'];
  const apart = (blank: number) =>
    figurePart(filledLines([...head, ...Array<string>(blank).fill(''), 'Gator                1,6         2,9'].map(wordsOf)), 0, setting)!; // prettier-ignore
  assert.deepEqual([3, 4].map((blank) => apart(blank).laid.length), [3, 2]); // prettier-ignore
});

test('rows within one grid are of one table, however far they are padded', () => {
  const blank = Array<string>(6).fill('');
  const lines = filledLines(['Mnkr            Budget     Prognos', 'Parker            22,3        21,1', ...blank, 'Gator              1,6         2,9', 'Torg               0,4         0,7'].map(wordsOf)); // prettier-ignore
  const last = lines.at(-1)!;
  const sides = [lines[0]!.left - 1, last.right + 1].map((x) => ({ left: x, right: x, top: lines[0]!.top, bottom: last.bottom })); // prettier-ignore
  const read = (down: typeof sides) =>
    figurePart(lines, 0, { ...setting, rulings: { ...setting.rulings, down } })!.laid.map(({ text }) => text);
  assert.deepEqual(read(sides).slice(1), ['Parker\t22,3\t21,1', 'Gator\t1,6\t2,9', 'Torg\t0,4\t0,7']);
  assert.deepEqual(read([]).slice(1), ['Parker\t22,3\t21,1']);
});

test('the headings of several columns may stand far above their first row; a text may not', () => {
  const apart = (...head: string[]) =>
    figurePart(filledLines([...head, ...Array<string>(6).fill(''), 'Gator                1,6         2,9'].map(wordsOf)), 0, setting)?.laid[0]?.text; // prettier-ignore
  assert.equal(apart('Mnkr              Budget     Prognos'), 'Mnkr\tBudget\tPrognos');
  assert.equal(apart('Gator och torg    Åtgärder'), undefined);
});

test('what stands first in each row names it, be it a year', () => {
  const lines = filledLines(['År        Hushåll    Bidrag', '2023          818    10 437', '2024          822    10 246'].map(wordsOf)); // prettier-ignore
  const { laid } = figurePart(lines, 0, setting)!;
  assert.deepEqual(laid.map(({ text }) => text), ['År\tHushåll\tBidrag', '2023\t818\t10 437', '2024\t822\t10 246']); // prettier-ignore
});

test('headings one blank apart, in lines of several, are told by what money tables are known to be headed with', () => {
  assert.deepEqual(
    rows(
      'Verksamhetsområden',
      '                                   Begärda                       Prognos (före Prognos (efter',
      '                                   budgetjusterin Prestationsför resultatöverför resultatöverför',
      'Mnkr Netto                Budget   gar            ändringar      ingar)          ingar)          Avvikelse',
      'Nämnd och administration  105,4                                  691,4           -5,7            193,3',
      'Äldreomsorg                88,4                   6,7            400,4           347,1           543,7',
      'Övrig verksamhet',
      'Totalt                  1 717,4     844,9        26,0          2 672,3         3 831,8           715,6',
    ),
    [
      'Mnkr Netto|Budget|Begärda budgetjusteringar|Prestationsförändringar|Prognos (före resultatöverföringar)|Prognos (efter resultatöverföringar)|Avvikelse',
      'Nämnd och administration|105,4|||691,4|-5,7|193,3',
      'Äldreomsorg|88,4||6,7|400,4|347,1|543,7',
      'Övrig verksamhet||||||',
      'Totalt|1 717,4|844,9|26,0|2 672,3|3 831,8|715,6',
    ],
  );
});

test('headings of result units, a word of each broken', () => {
  assert.deepEqual(
    rows(
      'Resultatenhetens namn      Bruttobudget Resultatöverföri        Beräknat         Beräknad',
      '                                   2030    ng från 2029   resultat 2030 resultatöverförin',
      '                                           Överskott (-)  Överskott (-)       g till 2031',
      '                                          Underskott (+) Underskott (+)     Överskott (+)',
      '                                                                           Underskott (-)',
      'Kajens lekskola                    24,1           (1,0)            0,8               0,2',
      'Torgets lekskola                   42,3           (2,8)            0,8               2,0',
    ),
    [
      'Resultatenhetens namn|Bruttobudget 2030|Resultatöverföring från 2029 Överskott (-) Underskott (+)|Beräknat resultat 2030 Överskott (-) Underskott (+)|Beräknad resultatöverföring till 2031 Överskott (+) Underskott (-)',
      'Kajens lekskola|24,1|(1,0)|0,8|0,2',
      'Torgets lekskola|42,3|(2,8)|0,8|2,0',
    ],
  );
});

test('a label goes on above, below and on both sides of its figures, and one without figures is a row', () => {
  assert.deepEqual(
    rows(
      'Mnkr                            Budget     Utfall     Avvikelse',
      'Prognos/avvikelse före                                     46,8',
      'resultatdispositioner',
      'Anslag för nämndens',
      '                                350,7     1 791,4           5,6',
      'verksamhet',
      'Resultatenheternas överskott från',
      '2023                                                        4,8',
      'Kostnader                     4 358,6     4 906,8          -0,4',
    ),
    [
      'Mnkr|Budget|Utfall|Avvikelse',
      'Prognos/avvikelse före resultatdispositioner|||46,8',
      'Anslag för nämndens verksamhet|350,7|1 791,4|5,6',
      'Resultatenheternas överskott från 2023|||4,8',
      'Kostnader|4 358,6|4 906,8|-0,4',
    ],
  );
});

test('groups, sums of units, and a figure one blank behind its label', () => {
  assert.deepEqual(
    rows(
      'Resultatenheter',
      '                                   Resultatenhetens     Resultat 2023',
      '                                   bruttobudget         Överskott (-)',
      'Resultatenhetens namn              2023                 Underskott (+)',
      'Förskolor',
      '301 Ängens förskolor               12 587,4             924,8',
      'Äldreomsorg',
      '533 Åsens vård- och omsorgsboende 8 672,6               815,6',
      'Summa resultatenheter                                   440,2',
    ),
    [
      'Resultatenhetens namn|Resultatenhetens bruttobudget 2023|Resultat 2023 Överskott (-) Underskott (+)',
      'Förskolor||',
      '301 Ängens förskolor|12 587,4|924,8',
      'Äldreomsorg||',
      '533 Åsens vård- och omsorgsboende|8 672,6|815,6',
      'Summa resultatenheter||440,2',
    ],
  );
});

test('figures between their heading and the next, in the first of the months', () => {
  assert.deepEqual(
    rows(
      'Verksamhet                 Jan           Feb           Mar           Apr    Maj',
      'Inskrivna barn                  2 622         2 007         1 668',
      'Belagda platser                   288         1 500           362',
    ),
    [
      'Verksamhet|Jan|Feb|Mar|Apr|Maj',
      'Inskrivna barn|2 622|2 007|1 668||',
      'Belagda platser|288|1 500|362||',
    ],
  );
});

test('the rest of a table on a page that is printed narrower and has no head', () => {
  assert.deepEqual(
    rows(
      'Investeringar',
      'Mnkr                              Budget 2022           Begärda               Prognos 2022       Avvikelse',
      '                                                        budgetjusteringar',
      'Parkinvesteringar                        -0,9           1,0                   14,8               1,4',
      '---',
      'Klimatinvesteringar            15,4        1,1   2,7        1,5',
      'Maskiner & inventarier         3,7         1,1   8,9        0,3',
    ).slice(1),
    [
      'Parkinvesteringar|-0,9|1,0|14,8|1,4',
      'Klimatinvesteringar|15,4|1,1|2,7|1,5',
      'Maskiner & inventarier|3,7|1,1|8,9|0,3',
    ],
  );
});

test('a unit in brackets heads labels, and brackets are a minus', () => {
  assert.deepEqual(
    rows(
      '(mnkr)                   Budget       Begärda     Prestations-      Prognos     Avvikelse',
      '                               budgetjusteri             och',
      '                                        ngar    omslutningsf',
      '                                                 örändringar',
      'Lokaler                                                                             (7,4)',
      'Efter överföringar                                                                    1,1',
    ),
    [
      '(mnkr)|Budget|Begärda budgetjusteringar|Prestations- och omslutningsförändringar|Prognos|Avvikelse',
      'Lokaler|||||(7,4)',
      'Efter överföringar|||||1,1',
    ],
  );
});

test('labels that nothing heads: the first heading is the first figure’s', () => {
  assert.deepEqual(
    rows(
      '                                          Begärda',
      '                    Budget                budgetjusteringar    Prognos          Avvikelse',
      'Lokaler                          31,4                    0,6           30,8           1,2',
      'Ersättningar                     -7,5                    0,0           -7,9           0,4',
      'Summa                            23,9                    0,6           22,9           1,6',
    ),
    [
      '|Budget|Begärda budgetjusteringar|Prognos|Avvikelse',
      'Lokaler|31,4|0,6|30,8|1,2',
      'Ersättningar|-7,5|0,0|-7,9|0,4',
      'Summa|23,9|0,6|22,9|1,6',
    ],
  );
});

test('a column of comments, figures among their words', () => {
  assert.deepEqual(
    rows(
      'Verksamhet               Kostnad (mnkr)          Intäkt (mnkr)     Kommentar',
      'Lokaler                               3,4                     -3,4 Bidrag för 7 salar',
      'Ersättningar                          1,6                     -1,6 Medel från fonden 2024, som söks',
      '                                                                   i höst',
      'Summa                                 5,0                     -5,0',
      '',
      'Verksamheten har under perioden präglats av fler sökande i 3 av 4 delar.',
    ),
    [
      'Verksamhet|Kostnad (mnkr)|Intäkt (mnkr)|Kommentar',
      'Lokaler|3,4|-3,4|Bidrag för 7 salar',
      'Ersättningar|1,6|-1,6|Medel från fonden 2024, som söks i höst',
      'Summa|5,0|-5,0|',
    ],
  );
});

test('a column of codes before the names: both are the label, and a name goes on below its figures', () => {
  assert.deepEqual(
    rows(
      'Ansvar           Benämning                 Budget           Utfall           Avvikelse',
      '2201             Enheten för park                    31,4             30,8                    0,6',
      '2202             Enheten för lek                      7,5              7,9                   -0,4',
      '2305             Enheten för natur                   12,1             12,0                    0,1',
      '                 och stigar',
      'Summa                                                51,0             50,7                    0,3',
    ),
    [
      'Ansvar Benämning|Budget|Utfall|Avvikelse',
      '2201 Enheten för park|31,4|30,8|0,6',
      '2202 Enheten för lek|7,5|7,9|-0,4',
      '2305 Enheten för natur och stigar|12,1|12,0|0,1',
      'Summa|51,0|50,7|0,3',
    ],
  );
});

test('rows without a head are a table, be the figures of some in the middle of their names', () => {
  const lines = filledLines(['Parkers skötsel                 22,3        21,1', 'Stöd till personer med', '                                 1,6         2,9', 'lång väg till torget'].map(wordsOf)); // prettier-ignore
  const { laid } = figurePart(lines, 0, setting)!;
  assert.deepEqual(laid.map(({ text }) => text), ['Parkers skötsel\t22,3\t21,1', 'Stöd till personer med lång väg till torget\t1,6\t2,9']); // prettier-ignore
});

test('a label goes on with a capital where its lines stand nearer one another than rows do', () => {
  const head = 'Tkr                 Resultat 2022     Resultat 2023';
  const [above, rest] = ['Enhet                     -1 204              980', 'Kvarnen'];
  const below = 'Enhet Ängen                  312             -455';
  assert.deepEqual(rows(head, '', above, rest, '', below).slice(1), ['Enhet Kvarnen|-1 204|980', 'Enhet Ängen|312|-455']); // prettier-ignore
  assert.deepEqual(rows(head, '', above, '', rest, below).slice(1, 3), ['Enhet|-1 204|980', 'Kvarnen||']);
});

test('a last row with words among its figures is a row, and neither a text nor a row of periods below is one', () => {
  const head = 'Mnkr                          Budget     Prognos    Avvikelse';
  const row = 'Parker                          22,3        21,1          1,2';
  for (const last of [
    'Totalt                          24,0        25,1   underskott',
    'Totalt                          24,0   oförändrat         -1,1',
  ])
    assert.equal(rows(head, row, last).at(-1), last.replaceAll(/ {2,}/g, '|'));
  assert.equal(rows(head, row, 'Avvikelsen är 12 mnkr större').length, 2);
  assert.equal(rows(head, row, 'Andel nöjda barn                24 %        25 %    Tertial 2').length, 2);
});

test('a figure that a narrow column broke at its thousands is one, with the end of its label below', () => {
  assert.deepEqual(
    rows(
      'Mnkr                          Budget      Utfall     Avvikelse',
      'Anslag för verksamheten      2 217,2           1          11,5',
      '(netto)                                    581,7',
      'Kostnader                      619,2       443,9           4,4',
    ).slice(1),
    ['Anslag för verksamheten (netto)|2 217,2|1 581,7|11,5', 'Kostnader|619,2|443,9|4,4'],
  );
});

test('figures so tight that all headings stand above the names are no table', () => {
  const lines = filledLines(['Verksamhet     Budget    Prognos   Avvikelse', '  Lån av böcker                98 % 98 %     980,2'].map(wordsOf)); // prettier-ignore
  assert.equal(figurePart(lines, 0, setting), null);
});

test('lines of a text that end with a figure each are no table', () => {
  const lines = filledLines(['Andelen flickor uppgår till 50,8 procent mot 48,1', 'procent förra året, och skillnaden är 4,7'].map(wordsOf)); // prettier-ignore
  assert.equal(figurePart(lines, 0, setting), null);
});

test('a word that stands beside two lines of a heading heads the only figures, and the upper line is no title', () => {
  const lines = filledLines(['Beviljade', '                         Mnkr', 'budgetjusteringar', 'Cykelställ                0,2', 'Trädplantering            1,0'].map(wordsOf)); // prettier-ignore
  const up = (n: number) => (n === 1 ? 0 : n < 2 ? 0.5 : -0.5) * letter.pitch;
  const moved = lines.map((line, n) => lineOf(line.words.map((word) => ({ ...word, bold: n < 3, top: word.top + up(n), bottom: word.bottom + up(n) })))); // prettier-ignore
  const { laid } = figurePart(moved, 0, setting)!;
  assert.deepEqual(laid.map(({ text }) => text), ['Beviljade budgetjusteringar\tMnkr', 'Cykelställ\t0,2', 'Trädplantering\t1,0']); // prettier-ignore
});

test('a unit alone right above a head or below the last row is neither a heading nor a label', () => {
  const head = '            Budget     Begärda budgetjusteringar   Prognos';
  const row = 'Kostnader   900 000    1 500                       905 000';
  const last = 'Summa       800 000    1 500                       804 000';
  const told = ['|Budget|Begärda budgetjusteringar|Prognos', 'Kostnader|900 000|1 500|905 000', 'Summa|800 000|1 500|804 000']; // prettier-ignore
  assert.deepEqual(rows('Belopp i tkr', head, row, last), told);
  assert.deepEqual(rows(head, row, last, '(tkr)'), told);
});

test('what stands within rulings is of the table, however large its letters are measured', () => {
  const lines = filledLines(['Mnkr                Budget     Prognos', 'Parker                22,3        21,1', 'Gator                  1,6         2,9', 'Summa                 23,9        24,0'].map(wordsOf)); // prettier-ignore
  const small = lines.map((line, n) => (n === 2 ? { ...line, size: 0.7 * line.size } : line));
  const down = [15, 28].map((column) => ({ left: column * letter.width, right: column * letter.width + 0.5, top: 0, bottom: 5 * letter.pitch })); // prettier-ignore
  const rowsBy = (rulings: typeof setting.rulings) => figurePart(small, 0, { ...setting, rulings })?.laid.length; // prettier-ignore
  assert.equal(rowsBy({ ...setting.rulings, down }), 4);
  assert.equal(rowsBy(setting.rulings), 2);
});

test('items of a list right above a head are no part of it', () => {
  const head = 'Mnkr                       Budget       Prognos      Avvikelse';
  const row = 'Kostnader                  1 812,4      1 824,1           -5,5';
  const list = ['   Utgå från förra årets kostnader och löner inklusive höjningar samt en', '   generell effektivisering för nästa år.']; // prettier-ignore
  assert.equal(rows(...list, head, row)[0], 'Mnkr|Budget|Prognos|Avvikelse');
});

test('a paragraph set in that ends with one word right above a head is no part of it', () => {
  assert.deepEqual(
    rows(
      '    Flera parker har haft stängt under våren. Under perioden har 37 parker fått träd, varav 12',
      '    hundparker.',
      'Mnkr Netto                       Budget              Utfall             Avvikelse',
      'Skötsel av träd                    22,3                21,1                   1,2',
      'Skötsel av gräs                     1,6                 2,9                  -1,3',
    )[0],
    'Mnkr Netto|Budget|Utfall|Avvikelse',
  );
});

test('the rest of an entry above entries of other lengths, right before their pages, heads none', () => {
  const lines = filledLines(['som samarbetar internationella', 'Uppföljning av ekonomi  56', 'Uppföljning av driftbudget  56'].map(wordsOf)); // prettier-ignore
  assert.equal(figurePart(lines, 0, { ...setting, rulings: rulingsOf([], 0.3) }), null);
});

test('headings of the economy right above a head are no part of it', () => {
  assert.deepEqual(
    rows(
      'Ekonomisk uppföljning',
      'Uppföljning av driftbudget',
      'Mnkr                 Budget      Begärda budgetjusteringar    Prognos     Avvikelse',
      'Kostnader            1 812,4     6,2                          1 824,1     -5,5',
      'Netto                1 597,7     6,2                          1 607,8     -3,9',
    )[0],
    'Mnkr|Budget|Begärda budgetjusteringar|Prognos|Avvikelse',
  );
});
