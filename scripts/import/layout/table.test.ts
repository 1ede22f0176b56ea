import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Word } from '../read/types.ts';
import { blankPages } from './blanks.ts';
import { letter } from './blanks/grid.ts';
import { layout } from './layout.ts';
import { heads } from '../report/fixtures/heads.ts';

/** What is laid out of pages, blank lines left out; each letter stands at its place in its line. */
function laid(pages: readonly (readonly string[])[], move = (word: Word) => word): string[] {
  const firsts = pages.map((_, n) => 1 + pages.slice(0, n).flat().length);
  const printed = blankPages(pages.flat(), firsts).map((page) => ({ ...page, words: page.words.map(move) }));
  const { lines } = layout(printed, { isWord: () => true, heads });
  return lines.flatMap(({ text }) => (text ? [text] : []));
}

test('the rest of a name is a row of its table, though nothing else of it is left for the page', () => {
  const rows = laid([
    [
      'Aktivitet                       Startdatum   Slutdatum',
      'Anlägga ängar                   2024-01-01   2024-06-30',
      'Ta fram en plan för att öka     2024-01-01   2024-06-30',
    ],
    [
      'andelen träd',
      '',
      '',
      'Nämndmål: Parkerna är gröna',
      '',
      'Träden har blivit fler under våren i hela området.',
    ],
  ]);
  assert.deepEqual(rows.slice(2, 4), [
    'Ta fram en plan för att öka\t2024-01-01\t2024-06-30',
    'andelen träd\t\t',
  ]);
});

test('the rest of a name above its analysis is a row of its table, though nothing else of it is left for the page', () => {
  const rows = laid([
    [
      'Aktivitet                       Startdatum   Slutdatum',
      'Anlägga ängar                   2024-01-01   2024-06-30',
      'Ta fram en plan för parker      2024-01-01   2024-06-30',
    ],
    ['(i väster).', 'Analys', 'Planen är framtagen, och parkerna i väster har fått ängar under hela våren.'],
  ]);
  assert.deepEqual(rows.slice(2, 5), [
    'Ta fram en plan för parker\t2024-01-01\t2024-06-30',
    '(i väster).\t\t',
    'Analys',
  ]);
});

test('what reaches farther than names do is no rest of one', () => {
  const rows = laid([
    [
      'Aktivitet           Startdatum   Slutdatum',
      'Öka andelen         2024-01-01   2024-06-30',
    ],
    ['träden har blivit fler under våren i hela området och', 'allt pekar på att de blir ännu fler', 'till hösten.'],
  ]); // prettier-ignore
  assert.ok(rows.slice(2).every((text) => !text.includes('\t')));
});

test('names may be longer on a page that goes on with a table than where its columns were told', () => {
  const rows = laid([
    [
      'Indikator             Utfall   Prognos   Period',
      'Andel gröna tak         61 %      65 %   2023',
      'Antal bänkar           31 st     40 st   2023',
    ],
    [
      'Andel barn med plats    71 %      75 %   2023',
      'Andel äldre som har      8 %       9 %   2023',
      'en plats',
    ],
  ]);
  assert.deepEqual(rows.slice(3), ['Andel barn med plats\t71 %\t75 %\t2023', 'Andel äldre som har en plats\t8 %\t9 %\t2023']); // prettier-ignore
});

test('the first figure of a cell on its own line is no number of a page', () => {
  const up = (word: Word) =>
    /^(?:1|st)$/.test(word.text) ? { ...word, top: word.top + letter.pitch / 2, bottom: word.bottom + letter.pitch / 2 } : word; // prettier-ignore
  const rows = laid(
    [
      [
        'Indikator             Utfall   Årsmål   Period',
        'Andel gröna tak         61 %     65 %   2023',
        '',
        '                                  1',
        'Antal sommarjobb       31 st    100   Tertial 1',
        '                                  st    2023',
      ],
    ],
    up,
  );
  assert.equal(rows.length, 3);
  assert.match(rows[2]!, /^Antal sommarjobb\t31 st\t/);
});

test('names reach no farther than where cells of a page begin, though headings stand farther right', () => {
  const rows = laid([
    [
      'Indikator                Utfall       Prognos       Period',
      'Andel gröna tak       61 %         65 %             2023',
      'Antal bänkar          31 st        40 st            2023',
    ],
    [
      'Andel barn med        71 %         75 %             2023',
      'en plats i förskolan',
      'Andel äldre           8 %          9 %              2023',
      '',
      'Nämndmål: Parkerna gröna',
    ],
  ]);
  assert.deepEqual(rows.slice(3, 5), ['Andel barn med en plats i förskolan\t71 %\t75 %\t2023', 'Andel äldre\t8 %\t9 %\t2023']); // prettier-ignore
});

test('a last row whose dates stand on the lower line of its name is a row, and heads no figures', () => {
  const rows = laid([
    [
      'Aktivitet                       Startdatum   Slutdatum',
      'Anlägga ängar vid skolorna och  2024-01-01   2024-06-30',
      'förskolorna',
      '',
      'Utreda behovet i parker genom',
      'Trädgårdar                      2024-01-01   2024-06-30',
    ],
  ]);
  assert.deepEqual(rows.slice(2), ['Utreda behovet i parker genom Trädgårdar\t2024-01-01\t2024-06-30']);
});

test('a word that heads tables and ends a name is no group of rows', () => {
  const rows = laid([
    [
      'Aktivitet                       Startdatum   Slutdatum',
      'Erbjuda unga fler               2024-01-01   2024-06-30',
      'aktiviteter.',
      'Utreda behovet                  2024-01-01   2024-06-30',
    ],
  ]);
  assert.deepEqual(rows.slice(1), ['Erbjuda unga fler aktiviteter.\t2024-01-01\t2024-06-30', 'Utreda behovet\t2024-01-01\t2024-06-30']); // prettier-ignore
});

test('a table of figures goes on on the next page, though a label without figures ends the first', () => {
  const rows = laid([
    [
      'Mnkr                Budget   Prognos   Avvikelse',
      'Parker                22,3      21,1         1,2',
      'Gator                  1,6       2,9        -1,3',
      'Övrigt',
    ],
    ['Summa                 23,9      24,0        -0,1', '', '', 'Träden har blivit fler under våren.'],
  ]);
  assert.deepEqual(rows.slice(3, 5), ['Övrigt', 'Summa\t23,9\t24,0\t-0,1']);
});

test('figures beside a name, of which no table was made, are strays; those of a chart are none', () => {
  const page = ['Träden har blivit fler.', '', 'Totalt              23,9      24,0        -0,1', '', '', '20      40      60', '', '', 'Kvinnor     2021     2022     2023']; // prettier-ignore
  const { lines, strays } = layout(blankPages(page, null), { isWord: () => true, heads });
  assert.deepEqual(
    strays.map((n) => lines[n - 1]!.text),
    ['23,9', '24,0', '-0,1'],
  );
});

test('a heading with letters set as one is known, and its empty column is no other’s', () => {
  const rows = laid([
    [
      '                       Utfall',
      '                       kvinno',
      'Indikator   Utfall         r/     Utfall VB   Årsmål   Period',
      '                       ﬂickor          2023',
      'Gröna tak     81                69 %           86 %   2024',
    ],
  ]);
  assert.deepEqual(rows, ['Indikator\tUtfall\tUtfall kvinnor/ flickor\tUtfall VB 2023\tÅrsmål\tPeriod', 'Gröna tak\t81\t\t69 %\t86 %\t2024']); // prettier-ignore
});

test('the end of an analysis below a head printed again is no row, though it reaches into the next column', () => {
  const head = 'Indikator                        Utfall   Prognos   Period';
  const rows = laid([
    [head, 'Andel gröna tak                    61 %      65 %   2023', 'Analys', 'Taken har blivit fler och'],
    [head, 'gröna även under den kalla vintern 2023.', 'Antal bänkar                      31 st     40 st   2023'],
  ]); // prettier-ignore
  assert.equal(rows.at(-2), 'gröna även under den kalla vintern 2023.');
});

test('rows none of which has a period are told by their figures', () => {
  const rows = laid([
    [
      'Indikator                        Utfall   Prognos   Period',
      'Andel barn som får stöd',
      '                                   79 %      80 %',
      'inom tiden',
      '',
      'Andel unga som har en',
      '                                   61 %      65 %',
      'plats i kön',
    ],
  ]);
  assert.deepEqual(rows.slice(1), ['Andel barn som får stöd inom tiden\t79 %\t80 %\t', 'Andel unga som har en plats i kön\t61 %\t65 %\t']); // prettier-ignore
});

test('a row that a page cut ends on the next with what its name and its cells go on with', () => {
  const head = 'Indikator                 Utfall   Prognos   KF:s årsmål     Period';
  const rows = laid([
    [head, '', '', 'Andel gröna tak           61 %     65 %      70 %            2023', '', '', 'Andel katter som          44 %     45 %      Tas fram av     2023'],
    [head, '', '', 'bor i hus                                    nämnden', '', '', 'Andel hundar som          79 %     80 %      81 %            2023', 'bor i bur'],
  ]); // prettier-ignore
  assert.deepEqual(rows.slice(-3), [
    'Indikator\tUtfall\tPrognos\tKF:s årsmål\tPeriod',
    'bor i hus\t\t\tnämnden\t',
    'Andel hundar som bor i bur\t79 %\t80 %\t81 %\t2023',
  ]);
});

/** Words each of which is set a little wider. */
const wide = (word: Word) => ({ ...word, right: word.right + 1 });

test('cells that nearly touch are a row’s where others of it stand apart', () => {
  const rows = laid(
    [
      [
        'Indikator                        Utfall        Män           Kvinnor       Prognos       Period',
        'Andel gröna tak                  61 %          60 %          62 %          65 %          2023',
        'Analys',
        'Taken har blivit fler.',
        '',
        'Antal besök vid dammen           15 959 besök  13 504 besök  12 455 besök                2023',
      ],
    ],
    (word) => wide(/besök/.test(word.text) ? { ...word, right: word.right + letter.width } : word),
  );
  assert.equal(rows.at(-1), 'Antal besök vid dammen\t15 959 besök\t13 504 besök\t12 455 besök\t\t2023');
});

test('a text of one short line, or whose last reaches into the next column, is no row where lines stand far apart', () => {
  const head = 'Aktivitet                        Startdatum    Slutdatum';
  const row = 'Plantera häckar längs kajen      2024-01-01    2024-12-31';
  const texts = [
    'Häckarna är planterade före hösten.',
    'Häckarna vattnas av de boende kring torget, och hur mycket',
    'redovisas i verksamhetsberättelsen.',
  ];
  const [one, ...two] = texts;
  const rows = laid([[head, row, 'Analys', one!, '', row, 'Analys', ...two, '', row]], (word) => ({ ...word, size: 7.7 })); // prettier-ignore
  assert.deepEqual(rows.filter((text) => !text.includes('\t')), ['Analys', one, 'Analys', two.join(' ')]); // prettier-ignore
});

test('a row whose period the page cut off is none of the row above it', () => {
  const head = 'Indikator                 Utfall   Prognos   KF:s årsmål     Period';
  const rows = laid([
    [head, '', '', 'Andel gröna tak           61 %     65 %      70 %            Tertial 1', 'i hela hamnen                                               2023', '', '', 'Netto för parken          -12 tkr  -15 tkr   -10 tkr'],
    [head, '                                                             Tertial 1', '                                                             2023', '', '', 'Andel hundar              79 %     80 %      81 %            2023'],
  ]); // prettier-ignore
  assert.deepEqual(rows.slice(1, 5), [
    'Andel gröna tak i hela hamnen\t61 %\t65 %\t70 %\tTertial 1 2023',
    'Netto för parken\t-12 tkr\t-15 tkr\t-10 tkr\t',
    'Indikator\tUtfall\tPrognos\tKF:s årsmål\tPeriod',
    '\t\t\t\tTertial 1 2023',
  ]);
});

test('no row ends within a period, however far apart its lines stand', () => {
  const rows = laid([[
    'Indikator                 Utfall   Prognos   KF:s årsmål     Period',
    '', '', '                                             Fastställs      Tertial 2', 'Antal bänkar              61 st    65 st     2024            2023',
    '', '', 'Antal platser för                                            Tertial 2', 'Stockholmshundar          44 st    45 st     46 st           2023',
  ]], (word) => ({ ...word, size: 8 })); // prettier-ignore
  assert.deepEqual(
    rows.filter((text) => !text.startsWith('Indikator')),
    [
      'Antal bänkar\t61 st\t65 st\tFastställs 2024\tTertial 2 2023',
      'Antal platser för Stockholmshundar\t44 st\t45 st\t46 st\tTertial 2 2023',
    ],
  );
});

test('what stands below the word Analys is its text on the next page, too, whatever it begins with', () => {
  const head = 'Aktivitet                        Startdatum    Slutdatum';
  const rows = laid([
    [head, 'Plantera häckar                  2024-01-01    2024-06-30', 'Analys'],
    [head, 'Häckarna är planterade.', '', 'Bygga en brygga vid              2024-02-01    2024-12-31', 'badet'],
  ]); // prettier-ignore
  assert.deepEqual(rows.slice(-2), [
    'Häckarna är planterade.',
    'Bygga en brygga vid badet\t2024-02-01\t2024-12-31',
  ]);
});

test('a whole sentence below a head printed again ends the analysis above it, and begins no name', () => {
  const head = 'Indikator                Utfall     Årsmål     Period';
  const rows = laid([
    [head, 'Antal lagade bänkar      14 st      15 st      2024', 'Analys', 'Bänkarna lagas för hand, en i taget, hela våren och hela sommaren. Alla behövs.'],
    [head, 'Fler ska lagas i höst.', 'Antal målade staket      44 st      45 st      2024'],
  ]); // prettier-ignore
  assert.deepEqual(rows.slice(-2), ['Fler ska lagas i höst.', 'Antal målade staket\t44 st\t45 st\t2024']);
});

test('the end of a sentence that begins with a figure, below a head printed again, begins no name', () => {
  const head = 'Aktivitet                          Startdatum    Slutdatum';
  const rows = laid([
    [head, 'Plantera häckar                    2024-01-01    2024-06-30', 'Analys', 'Häckarna är planterade, och de gav under den korta våren skugga åt'],
    [head, '34 hushåll och deras många hundar.', 'Laga bänkar                        2024-02-01    2024-12-31'],
  ]); // prettier-ignore
  assert.deepEqual(rows.slice(-2), [
    '34 hushåll och deras många hundar.',
    'Laga bänkar\t2024-02-01\t2024-12-31',
  ]);
});

test('a text that the page parts from its “Analys” is one, though its last word reaches into the first column', () => {
  const head = 'Indikator                    Utfall   Prognos   Period';
  const rows = laid([
    [head, 'Andel gröna tak              61 %     65 %      2023', 'Analys'],
    [head, 'Taken är mätta i juni och är fler.', 'Antal bänkar                 31 st    40 st     2023'],
  ]);
  assert.deepEqual(rows.slice(2), [
    'Analys',
    'Indikator\tUtfall\tPrognos\tPeriod',
    'Taken är mätta i juni och är fler.',
    'Antal bänkar\t31 st\t40 st\t2023',
  ]);
});

test('a sex and its figure, in smaller letters below the last outcome, go on with its cell', () => {
  const lines = [
    'Indikator              Utfall              Årsmål      Period',
    'Andel lagade bryggor   71 %                75 %        2024',
    '                       Kvinnor 74 %',
    '                       Män 68 %',
    '',
    'Bryggorna lagas varje vår av dem som har båtar vid kajen.',
  ];
  const small = (word: Word) => {
    const isSmall =
      /^(?:Kvinnor|Män|74|68)$/.test(word.text) || (word.text === '%' && word.top > 2 * letter.pitch);
    return isSmall ? { ...word, size: 0.85 * word.size } : word;
  };
  assert.ok(laid([lines], small).includes('Andel lagade bryggor\t71 % Kvinnor 74 % Män 68 %\t75 %\t2024'));
});
