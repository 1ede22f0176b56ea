import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { linked } from '../sheet.ts';
import { xlsx } from '../xlsx.ts';

test('a cell of a workbook leads to an address or a sheet, as a link and never as a formula', () => {
  const links = [
    { cell: 'A1', address: 'https://kollen.example/?a=1&b="2"' },
    { cell: 'A2', sheet: 'Mål & mening' },
  ];
  const book = unzipSync(
    Buffer.from(
      xlsx([
        { sheet: 'Först', widths: [10], rows: [[linked('dit')], [linked('bladet')]], links },
        { sheet: 'Mål & mening', widths: [10], rows: [[linked('här')]] },
      ]),
    ),
  );
  const part = (path: string) => strFromU8(book[path] ?? assert.fail(path));
  const sheet = part('xl/worksheets/sheet1.xml');
  assert.match(
    sheet,
    /<\/sheetData><hyperlinks><hyperlink ref="A1" r:id="(rId-link-1)"\/><hyperlink ref="A2" location="'Mål &amp; mening'!A1"\/><\/hyperlinks>/,
  );
  assert.doesNotMatch(sheet, /<f[ >]/);
  assert.match(
    part('xl/worksheets/_rels/sheet1.xml.rels'),
    /Id="rId-link-1" [^>]*Target="https:\/\/kollen\.example\/\?a=1&amp;b=&quot;2&quot;" TargetMode="External"/,
  );
  assert.doesNotMatch(part('xl/worksheets/sheet2.xml'), /hyperlink/);
});
