import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, textOf } from '../read/line.ts';
import { letter, wordsOf } from './blanks/grid.ts';
import { lanesOf } from './lanes.ts';

test('what one kind of table is known to be headed with tells nothing of another kind, which was read before', () => {
  const [name, ...words] = wordsOf('Namn          Lyktor hela   raden', 0);
  const knowing = (known: readonly string[]) => {
    const isKnown = (text: string) => known.includes(text);
    return lanesOf(name!, words, [], 0.3, isKnown).columns.map((lines) => lines.map(textOf).join(' '));
  };
  assert.deepEqual(knowing(['Lyktor hela raden']), ['Lyktor hela raden']);
  assert.deepEqual(knowing(['Lyktor hela', 'raden']), ['Lyktor hela', 'raden']);
  assert.deepEqual(knowing(['Lyktor', 'hela raden']), ['Lyktor', 'hela raden']);
});

/** What the columns behind the names of a text's table are headed with. */
function headings(head: readonly string[], row: string): string[] {
  const words = head.flatMap(wordsOf);
  const name = words.find(({ text }) => text === 'Namn')!;
  const others = words.filter((word) => word !== name);
  const rows = [lineOf(wordsOf(row, head.length))];
  return lanesOf(name, others, rows, 1.25, () => false).columns.map((own) => own.map(textOf).join(' '));
}

test('rows whose words may stand anywhere tell how many columns there are', () => {
  const head = [
    'Namn                Antal              Bryggor Andel            Slitag Slitag',
    '                    båtar                      hyrda            e 2014 e 2015',
  ];
  const row = 'Norra viken                     120            7,5          13 %           4 %          5 %';
  assert.deepEqual(headings(head, row), ['Antal båtar', 'Bryggor', 'Andel hyrda', 'Slitag e 2014', 'Slitag e 2015']); // prettier-ignore
});

test('a year or a sex is no column of its own where nothing stands above it', () => {
  const head = ['Namn                Antal båtar   Bryggor   Andel kvinnor   Slitage 2014    Slitage 2015'];
  const row = 'Norra viken                 120       7,5            13 %              4 %             5 %';
  assert.deepEqual(headings(head, row), ['Antal båtar', 'Bryggor', 'Andel kvinnor', 'Slitage 2014', 'Slitage 2015']); // prettier-ignore
});

test('a word that no row has a cell below, and no report heads a column with, goes with the heading before it', () => {
  const [name, ...words] = ['Namn      Budget VP        Bokslut        Ökning', '          2021             2020'].flatMap(wordsOf); // prettier-ignore
  const rows = ['Intäkter  31,4             30,8           0,6', 'Kostnader 22,3             21,1           1,2'].map((row, n) => lineOf(wordsOf(row, n + 2))); // prettier-ignore
  const isKnown = (text: string) => ['Budget 2021', 'Bokslut 2020'].includes(text);
  for (const moved of [0.3, 1.25]) {
    const told = lanesOf(name!, words, rows, moved, isKnown).columns;
    assert.deepEqual(told.map((own) => own.map(textOf).join(' ')), ['Budget VP 2021', 'Bokslut 2020', 'Ökning']); // prettier-ignore
  }
});

test('where no row tells it, a column ends beside the words of its heading and not in one of the next', () => {
  const lines = [
    '                         Begärda',
    'Namn          Budget     budgetju    Prestationer    Avvikelse',
    '                         ster                        i år',
  ];
  const [name, ...words] = lines.flatMap(wordsOf).sort((a, b) => (a.text === 'Namn' ? -1 : b.text === 'Namn' ? 1 : 0)); // prettier-ignore
  const rows = [lineOf(wordsOf('Parker        22,3                                   1,2', 4))];
  const { edges } = lanesOf(name!, words, rows, 0.3, () => true);
  const [from, to] = [33, 37].map((column) => column * letter.width) as [number, number];
  assert.ok(edges[2]! >= from && edges[2]! <= to, `${edges.join(' ')}`);
});

/** Where the columns of a head and the rows below it end, in letters. */
function endsOf(lines: readonly string[]): number[] {
  const [name, ...words] = wordsOf(lines[0]!, 0);
  const rows = lines.slice(1).map((row, n) => lineOf(wordsOf(row, n + 1)));
  return lanesOf(name!, words, rows, 0.3, () => true).edges.map((edge) => edge / letter.width);
}

test('a cell beside an empty column is of the heading that it stands nearer to, and none of the names', () => {
  const lines = [
    'Namn                    Utfall       Mål            Period',
    'Andel gröna tak     93 %                        År',
    'Antal båtar         75                          År',
  ];
  const ends = endsOf(lines);
  for (const [n, [from, to]] of [[15, 20], [30, 37], [40, 48]].entries())
    assert.ok(ends[n]! >= from! && ends[n]! <= to!, ends.join(' ')); // prettier-ignore
});

test('where a line stands over all columns, one ends where the fewest lines have words', () => {
  const lines = [
    'Namn                                   Utfall      Mål',
    'Alla hundar i staden kan springa på hundrastplatser i närheten',
    'Andel hundar som har fler ängar nära    12         14',
    'Medelålder bland uteliggande katter      9         11',
    'Höns som går omkring utomhus             7          8',
  ];
  const [end] = endsOf(lines);
  assert.ok(end! >= 36 && end! <= 40, String(end));
});

test('a share of two decimals is one figure, which stands in one cell with its sign', () => {
  const lines = [
    'Namn                           Utfall       Period',
    'Andel gröna tak     13,87 %                 År',
    'Andel båtar         70 %                    År',
  ];
  const end = endsOf(lines)[0]!;
  assert.ok(end >= 15 && end <= 20, `${end}`);
});

test('headings that begin columns and figures that end them are told apart from the next', () => {
  const lines = [
    'Namn             Budget         Förändringar     Prognos       Avvikelse',
    'Parker                      158                            158           0',
    'Torg                        329                            329           0',
  ];
  const ends = endsOf(lines);
  for (const [n, [from, to]] of [[5, 28], [31, 32], [44, 59], [62, 63]].entries())
    assert.ok(ends[n]! >= from! && ends[n]! <= to!, ends.join(' ')); // prettier-ignore
});

test('a phrase that begins where names do is one, be most of it nearer to the next heading', () => {
  const head = ['                              Periodens utfall', 'Namn                          Totalt   Kvinnor          Mål']; // prettier-ignore
  const below = ['Andel barn och ungdomar                                 93 %', 'som deltar i badanläggningar', 'på ön']; // prettier-ignore
  const words = head.flatMap(wordsOf);
  const name = words.find(({ text }) => text === 'Namn')!;
  const rows = below.map((row, n) => lineOf(wordsOf(row, n + 2)));
  const isKnown = (text: string) => ['Periodens utfall', 'Mål'].includes(text);
  const [end] = lanesOf(name, words.filter((word) => word !== name), rows, 0.3, isKnown).edges; // prettier-ignore
  assert.ok(end! >= 28 * letter.width && end! <= 30 * letter.width, `${end! / letter.width}`);
});

test('a sex behind the heading of a total is one of its own where the other stands alone', () => {
  const known = ['Utfall', 'Män', 'Kvinnor', 'Utfall Män', 'Utfall män', 'Utfall kvinnor', 'Mål', 'män'];
  const isKnown = (text: string) => known.includes(text);
  const told = (...head: string[]) => {
    const [name, ...words] = head.flatMap(wordsOf);
    return lanesOf(name!, words, [], 1.25, isKnown).columns.map((lines) => lines.map(textOf).join(' '));
  };
  assert.deepEqual(told('Namn    Utfall Män     Kvinnor     Mål'), ['Utfall', 'Män', 'Kvinnor', 'Mål']);
  assert.deepEqual(told('Namn    Utfall män     Utfall kvinnor     Mål'), ['Utfall män', 'Utfall kvinnor', 'Mål']);
  assert.deepEqual(told('Namn    Utfall män Utfall     Mål', '                   kvinnor'), ['Utfall män', 'Utfall kvinnor', 'Mål']);
}); // prettier-ignore
