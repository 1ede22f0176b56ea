import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfOf, type PrintedPage } from '../../../fuzz/pdf.ts';
import { printPages } from '../../../fuzz/print-pages.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';
import { importReport } from '../../report/import-report.ts';
import type { Extent, WordPage } from '../types.ts';
import type { Drawing, Letter } from './letter.ts';
import { partOf, withInsets } from './inset.ts';
import { drawable } from './ocr/render.ts';

const knowledge = loadKnowledge();

/** Draws a picture, of dots that are black or white, into a box of a page. */
function picture(
  page: PrintedPage,
  box: Extent,
  wide: number,
  high: number,
  isInk: (x: number, y: number) => boolean,
): string {
  let hex = '';
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x += 8) {
      let byte = 0;
      for (let bit = 0; bit < 8; bit++) byte = 2 * byte + (x + bit < wide && isInk(x + bit, y) ? 0 : 1);
      hex += byte.toString(16).padStart(2, '0');
    }
  const at = `${box.right - box.left} 0 0 ${box.bottom - box.top} ${box.left} ${page.height - box.bottom} cm`;
  return `q ${at} BI /W ${wide} /H ${high} /BPC 1 /CS /G /F /AHx ID ${hex}> EI Q`;
}

/** A part of a page as a picture of it, pasted at the same place. */
async function pasted(page: PrintedPage, box: Extent): Promise<string> {
  const pdf = await drawable(pdfOf([page]));
  const { picture: drawn } = await pdf.draw(1);
  await pdf.close();
  const scale = drawn.width / page.width;
  const [left, top, wide, high] = [box.left, box.top, box.right - box.left, box.bottom - box.top].map((each) => Math.round(scale * each)) as [number, number, number, number]; // prettier-ignore
  return picture(page, box, wide, high, (x, y) => drawn.data[(top + y) * drawn.width + left + x]! < 128);
}

test('a picture of a table that is pasted into a page of text gives its rows; one of anything else says nothing', async () => {
  const pages = printPages(4);
  const printed = pages[1]!;
  const { height } = printed;
  const isFrom = (y: number) => (each: string) => Number(/ 1 0 0 1 \S+ (\S+) Tm|m \S+ (\S+) l/.exec(each)?.slice(1).find(Boolean)) < height - y; // prettier-ignore
  // Of twelve rows two; below them a wood, of trunks and leaves.
  const two = { ...printed, draw: printed.draw.filter((each) => !isFrom(222)(each)) };
  const table = { left: 50, top: 128, right: 802, bottom: 226 };
  const wood = { left: 60, top: 250, right: 260, bottom: 350 };
  const leaves = picture(printed, wood, 400, 250, (x, y) => (x * 7919 + y * 104729 + x * y * 31) % 97 < (x % 40 < 8 ? 60 : 20)); // prettier-ignore
  const shown = {
    ...two,
    draw: [...two.draw.filter((each) => !isFrom(128)(each)), await pasted(two, table), leaves],
  };
  const of = async (page: PrintedPage) => {
    const { facts, messages } = await importReport('report.pdf', pdfOf(pages.with(1, page)), knowledge);
    const rows = facts.indicators.map(({ name, cells, page: on }) => [
      on,
      name.slice(0, 44),
      cells.outcome?.text,
      cells.target?.text,
    ]);
    return { rows, rules: messages.map(({ ruleId }) => ruleId), doubts: facts.doubts };
  };
  const [asText, asPicture] = [await of(two), await of(shown)];
  assert.equal(asText.rows.filter(([on]) => on === 2).length, 2);
  assert.deepEqual(asPicture, asText);
});

/** A page of text in which these lines were read; each word stands where it does here. */
function withRead(...lines: string[]): WordPage {
  const page = { number: 1, width: 600, height: 800, words: [], marks: [] };
  const words = lines.flatMap((line, n) =>
    [...line.matchAll(/\S+/g)].map(({ 0: said, index }) => {
      const [left, top] = [6 * index, 20 * n];
      return { text: said, left, top, right: left + 6 * said.length, bottom: top + 9, size: 9, bold: false };
    }),
  );
  return withInsets(page, { ...page, words });
}

test('rows of figures are read; figures that stand alone are told; a legend, years and texts are none', () => {
  const rows = withRead('Parklek         12,4    13,0', 'Skolgård       −3,0     4 %');
  assert.deepEqual([rows.words.length, rows.untold], [6 + 1, undefined]);
  assert.ok(rows.words.every((word) => word.scanned));
  const bars = withRead('Parklek         12,4', 'Skolgård                 13,0');
  assert.deepEqual([bars.words.length, bars.untold], [0, true]);
  for (const none of [
    ['Norra parken 2023 i maj', 'Fler än 12 hundar'],
    ['40', '20', 'Utfall    2022   2023'],
  ]) {
    const { words, untold } = withRead(...none);
    assert.deepEqual([words.length, untold], [0, undefined], none[0]);
  }
});

test('strips of a picture are one; what is small, or stands on other pages too, is not looked at', () => {
  const drawn = (pictures: Drawing['pictures']) =>
    partOf({ letters: [] as Letter[], marks: [], pictures, hidden: 0, unseen: 0, unmapped: 0 }, 600, 800)
      ?.insets ?? [];
  const strip = (top: number, again = false) => ({ left: 50, right: 550, top, bottom: top + 20, again });
  assert.deepEqual(drawn([strip(100), strip(120), strip(140), strip(700)]).map(({ top, bottom }) => [top, bottom]), [[100, 160]]); // prettier-ignore
  assert.deepEqual(
    drawn([strip(100, true), strip(120, true), { ...strip(300), right: 90, bottom: 400 }]),
    [],
  );
});
