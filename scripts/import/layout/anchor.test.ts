import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, type Line } from '../read/line.ts';
import { laidLines } from '../report/fixtures/laid-lines.ts';
import { anchorColumns } from './anchor.ts';
import { piecesOf } from './piece.ts';
import { rowsOf, type RowRule } from './row.ts';

/** Lines of a table whose columns begin at 0, 200, 300 …; a word is as high as 10 points, `at` how far down it stands. */
function lines(...printed: [at: number, ...cells: string[]][]): Line[] {
  return printed.map(([at, ...cells]) =>
    lineOf(
      cells.flatMap(
        (text, column) =>
        text === '' ? [] : [{ text, left: column ? 100 + 100 * column : 0, right: (column ? 100 + 100 * column : 0) + 60, top: at, bottom: at + 10, size: 10, bold: false }], // prettier-ignore
      ),
    ),
  );
}

const rule = {
  columns: 4,
  anchors: [1, 2, 3],
  anchor: 'figure',
  isWord: (word: string) => word !== 'perkg',
  ruled: false,
  usual: null,
} as const;

const read = (...printed: Parameters<typeof lines>) => readBy(rule, ...printed);

const readBy = (by: RowRule, ...printed: Parameters<typeof lines>) =>
  rowsOf([lines(...printed).flatMap((line) => piecesOf(line, [190, 290, 390]))], by)[0]!.map(({ cells }) =>
    cells.join(' | '),
  );

test('cells that stand beside one another are one row, on however many lines each stands', () => {
  const rows = read(
    [0, '', '2,08 kg', '', '2,04 kg'],
    [6, 'Klimatpåverkan', '', '82,6 %', ''],
    [12, '', 'CO2 per', '', 'CO2 per'],
    [24, '', 'kg', '', 'kg'],
    [42, 'Andel avhysningar', '104 %', '82 %', '78 %'],
  );
  assert.deepEqual(rows, [
    'Klimatpåverkan | 2,08 kg CO2 per kg | 82,6 % | 2,04 kg CO2 per kg',
    'Andel avhysningar | 104 % | 82 % | 78 %',
  ]);
});

test('a figure goes on below itself, unless cells beside it begin there', () => {
  assert.deepEqual(read([0, 'Antal platser', '45', '12', ''], [12, '', '926 st', '', '']), [
    'Antal platser | 45 926 st | 12 | ',
  ]);
  assert.deepEqual(read([0, 'Antal platser', '45', '12', ''], [12, 'Antal lotsar', '926', '14', '']), [
    'Antal platser | 45 | 12 | ',
    'Antal lotsar | 926 | 14 | ',
  ]);
});

test('cells that a page left at its foot are those of the name above them', () => {
  assert.deepEqual(read([0, 'Andel brukare', '', '', ''], [12, '', '44 %', '48 %', '']), [
    'Andel brukare | 44 % | 48 % | ',
  ]);
});

test('the end of a name that a page cut is no part of the row below it, however near', () => {
  assert.deepEqual(read([0, 'senaste tolv månaderna', '', '', ''], [16, 'Andel nöjda', '44 %', '36 %', '']), [
    'senaste tolv månaderna |  |  | ',
    'Andel nöjda | 44 % | 36 % | ',
  ]);
});

test('a date that its column broke stands above and below the one beside it, in one row', () => {
  const rows = readBy(
    { ...rule, anchors: [1, 2], anchor: 'date', ruled: false, usual: null },
    [0, 'Utreda lokaler för', '', '2024-06-', ''],
    [6, '', '2024-02-01', '', ''],
    [12, 'unga', '', '30', ''],
    [36, 'Öppna parken', '2024-01-01', '2024-12-31', ''],
  );
  assert.deepEqual(rows, [
    'Utreda lokaler för unga | 2024-02-01 | 2024-06-30 | ',
    'Öppna parken | 2024-01-01 | 2024-12-31 | ',
  ]);
});

test('a row that has only its end is no part of the one above, which has only its start', () => {
  const rows = readBy(
    { ...rule, anchors: [1, 2], anchor: 'date', ruled: false, usual: null },
    [0, 'Utreda lokaler', '2024-02-', '', ''],
    [12, '', '01', '', ''],
    [24, 'Införa ärenden', '', '2024-06-30', 'Avvikelse'],
    [36, 'Öppna parken', '2024-01-01', '2024-12-31', ''],
  );
  assert.deepEqual(rows, [
    'Utreda lokaler | 2024-02-01 |  | ',
    'Införa ärenden |  | 2024-06-30 | Avvikelse',
    'Öppna parken | 2024-01-01 | 2024-12-31 | ',
  ]);
});

test('a column of comments tells no row from the next', () => {
  const headings = ['Indikator', 'Utfall', 'Kommentar'].map((text) => ({ text, left: 0, right: 0 }));
  const { anchors } = anchorColumns({ kind: 'indicator', roles: ['name', 'outcome', null], headings });
  assert.deepEqual(anchors, [1]);
});

test('units and statuses in columns of their own tell no rows', () => {
  const rows = laidLines([
    'Indikator                              Bokslut 2021   Utfall T2 2022   Årsmål   Enhet     Status',
    'Antal hundar per kennel                15,6           15,3             15,4     hundar    ●',
    'Andel ägare som är nöjda med gården',
    '                                       76                              78       %         ●',
    '(alla svar)',
    'Antal valpar per lekplats              25             24               26       hundar    ●',
  ]);
  assert.deepEqual(rows.slice(1), [
    'Antal hundar per kennel\t15,6\t15,3\t15,4\thundar\t●',
    'Andel ägare som är nöjda med gården (alla svar)\t76\t\t78\t%\t●',
    'Antal valpar per lekplats\t25\t24\t26\thundar\t●',
  ]);
});

test('what says that there is no figure is a cell of its own below another', () => {
  const rows = laidLines([
    'Indikator                            Utfall      Årsmål     Prognos',
    'Antal båtar per brygga               18          22         20',
    'Andel ägare som är nöjda med bryggan',
    '                                     e/m         61         60',
    '(alla svar)',
  ]);
  assert.deepEqual(rows.slice(1), [
    'Antal båtar per brygga\t18\t22\t20',
    'Andel ägare som är nöjda med bryggan (alla svar)\te/m\t61\t60',
  ]);
});
