import assert from 'node:assert/strict';
import { test } from 'node:test';
import readWorkbook from 'read-excel-file/node';
import { xlsx } from '../xlsx.ts';
import { dayOf, type WorkbookSheet } from './cell.ts';
import { worksheet } from './worksheet.ts';

const sheet = (rows: WorkbookSheet['rows'], columns = 1): WorkbookSheet => ({
  sheet: 'Blad',
  widths: Array.from({ length: columns }, () => 10),
  rows,
});
const read = async (one: WorkbookSheet) =>
  (await readWorkbook(Buffer.from(xlsx([one])), { trim: false }))[0]!.data;

test('cells stand in their columns, beyond Z too', async () => {
  const row = Array.from({ length: 61 }, (_, n) => (n % 7 === 3 ? null : n));
  assert.deepEqual(await read(sheet([row], row.length)), [row]);
});

test('a value is read as what it is, in every style', async () => {
  const row = [
    ' text ',
    '0012',
    -1.5,
    1e21,
    true,
    { value: 'fet', style: 'bold' },
    { value: dayOf('2024-02-29'), style: 'date' },
  ] as const;
  const [[...values] = []] = await read(sheet([row], row.length));
  assert.deepEqual(values, [' text ', '0012', -1.5, 1e21, true, 'fet', new Date('2024-02-29')]);
});

test('a row of prose is as high as the lines that it takes, and no other says how high it is', () => {
  const prose = (value: string) => ({ value, style: 'prose' }) as const;
  const written = [
    ...worksheet(
      sheet([
        ['lång text som ingen bryter'],
        [prose('kort')],
        [prose('abcde '.repeat(5)), 1],
        [prose('a\nb')],
      ]),
      () => 0,
    ),
  ].join('');
  assert.deepEqual(
    [...written.matchAll(/<row r="(\d)"(?: ht="([\d.]+)" customHeight="1")?>/g)].map(([, row, height]) => [
      row,
      height,
    ]),
    [
      ['1', undefined],
      ['2', undefined],
      ['3', '38.25'],
      ['4', '25.5'],
    ],
  );
});

test('rows are read while they are written', () => {
  let made = 0;
  const rows = (function* () {
    for (; made < 3; made++) yield [made];
  })();
  const one = sheet(rows);
  assert.equal(made, 0);
  xlsx([one]);
  assert.equal(made, 3);
});

test('a name that Excel would refuse stops the workbook', () => {
  for (const name of ['', 'a'.repeat(32), 'Mål/mening', 'vad?'])
    assert.throws(() => xlsx([{ ...sheet([]), sheet: name }]), /Unexpected name of a sheet/);
});
