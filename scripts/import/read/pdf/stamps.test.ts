import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfOf, text } from '../../../fuzz/pdf.ts';
import { readPdf } from './pdf.ts';

const a4 = { width: 595, height: 842 };
const isWord = () => true;
const readPictures = () => assert.fail('no page is a picture');

/** What a stamp says on a page, and the line it stands on, in points from the page's top. */
type Stamp = (page: number) => readonly [said: string, x: number, y: number];

/** What is read of three pages, each with a head and a row 20 points farther down than on the page before. */
async function read(...stamps: Stamp[]): Promise<string[]> {
  const pages = [0, 1, 2].map((page) => {
    const row = (x: number, said: string) => text(a4, x, 400 + 20 * page, said);
    const head = [text(a4, 60, 90, 'Indikator'), text(a4, 300, 90, 'Utfall')];
    const over = stamps.map((stamp) => {
      const [said, x, y] = stamp(page);
      return text(a4, x, y, said);
    });
    return { ...a4, draw: [...head, row(60, `Andel nr ${page} av alla`), row(300, `7${page} %`), ...over] };
  });
  const read = await readPdf('a.pdf', pdfOf(pages), { isWord, readPictures });
  return read.map(({ words }) => words.map((each) => each.text).join(' '));
}

const rows = [0, 1, 2].map((page) => `Indikator Utfall Andel nr ${page} av alla 7${page} %`);

test('what is printed over finished pages in one place is no print where it lies on a row, nor on the other pages', async () => {
  assert.deepEqual(await read(), rows);
  const filed: Stamp = (page) => [`Godkänt dokument, dnr 12/2023, sida ${page + 1} av 3, av chefen`, 70, 421];
  assert.deepEqual(await read(filed), rows);
  const date: Stamp = () => ['2023-05-24', 298, 441];
  assert.deepEqual(await read(filed, date), rows, 'a date below it');
});

test('a foot beside the print stays, as does what is said on one page alone, or differs', async () => {
  const foot: Stamp = (page) => [`Sida ${page + 1} av 3`, 60, 800];
  assert.match((await read(foot))[1]!, /Sida 2 av 3$/);
  const once: Stamp = (page) => [page === 1 ? 'Utgår helt' : `Sida ${page}`, 70, 421];
  assert.match((await read(once))[1]!, /helt/);
  const figure: Stamp = (page) => [`9${page} %`, 300, 421];
  assert.match((await read(figure))[1]!, /9/, 'another figure');
});
