import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letter, wordsOf } from './grid.ts';
import { shareOut } from './share-out.ts';

/** The cells of a table's lines, the first of which has its headings, parted by bars. */
function cells(head: string, ...rows: string[]): string[] {
  const headings = [...head.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ left: index * letter.width, right: (index + text.length) * letter.width })); // prettier-ignore
  const lines = rows.map(wordsOf);
  const { ways } = shareOut(lines, [headings], () => 0);
  return lines.map((words, n) =>
    headings
      .map((_, lane) => words.filter((_word, nth) => ways[n]!.at[nth] === lane).map((word) => word.text).join(' '))
      .join('|'),
  ); // prettier-ignore
}

test('cells one blank apart, and a name that runs into the first column', () => {
  assert.deepEqual(
    cells(
      'Indikator                      Utfall  Män     Kvinnor  VB     Årsmål',
      'Andel utbildade i förskolan    39,37 % 40 %    43,04 % 39,3 % 44,1 %',
      'Inköpta engångsartiklar per 23,0 kg                    24,8 kg 25,9 kg',
      'Andel nöjda                    84 %                    77 %    82,4 %',
    ),
    ['Andel utbildade i förskolan|39,37 %|40 %|43,04 %|39,3 %|44,1 %', 'Inköpta engångsartiklar per|23,0 kg|||24,8 kg|25,9 kg', 'Andel nöjda|84 %|||77 %|82,4 %'],
  ); // prettier-ignore
});

test('a figure that begins a line behind the ends of the name above and below it is none of the name’s', () => {
  assert.deepEqual(
    cells(
      'Indikator                                                  Årsmål                KF:s årsmål',
      'Index för delaktighet bland hamnar i',
      '                                                 77                    80',
      'stadens regi',
    ),
    ['Index för delaktighet bland hamnar i||', '|77|80', 'stadens regi||'],
  );
});

test('figures at the right of their columns, headings at the left', () => {
  assert.deepEqual(
    cells(
      'Indikator           Utfall 2017        Prognos 2018       Årsmål 2019        Period',
      'Andel barn                       79,24 %            76,11 %            75,67 %       År',
      'Andel vuxna                       92,2 %                               96,9 %        År',
    ),
    ['Andel barn|79,24 %|76,11 %|75,67 %|År', 'Andel vuxna|92,2 %||96,9 %|År'],
  ); // prettier-ignore
});

test('the rest of a cell stands below its beginning', () => {
  assert.deepEqual(
    cells(
      'Indikator              Män      Kvinnor   VB       Prognos   Årsmål',
      'Kostnad per barn                          157 921            153 565',
      '                                          kr                 kr',
    ),
    ['Kostnad per barn|||157 921||153 565', '|||kr||kr'],
  ); // prettier-ignore
});

test('a figure between two columns may stand in either, one below its heading only there', () => {
  const head = 'Indikator              Utfall      Prognos     Årsmål      Period';
  const headings = [...head.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ left: index * letter.width, right: (index + text.length) * letter.width })); // prettier-ignore
  const whole = 'Andel barn             12          14          15          2024';
  const rows = [
    whole,
    whole,
    whole,
    whole,
    whole,
    whole,
    'Andel vuxna                  13                            2024',
  ];
  const [sure, , , , , , open] = shareOut(rows.map(wordsOf), [headings], () => 0).ways;
  assert.ok(sure!.rivals.every((lanes) => lanes.length === 0));
  assert.deepEqual([open!.at[2], ...open!.rivals[2]!].toSorted(), [1, 2]);
});
