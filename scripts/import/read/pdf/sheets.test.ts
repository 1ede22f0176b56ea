import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importReport } from '../../report/import-report.ts';
import { pdfOf, ruling, type PrintedPage } from '../../../fuzz/pdf.ts';
import { printPages } from '../../../fuzz/print-pages.ts';
import { loadKnowledge } from '../../knowledge/knowledge.ts';

const knowledge = loadKnowledge();

/** Two pages as one sheet, and what is drawn over it. */
function sheet(left: PrintedPage, right: PrintedPage, ...over: string[]): PrintedPage {
  const { width, height } = left;
  return { width: 2 * width, height, draw: [...left.draw, `q 1 0 0 1 ${width} 0 cm`, ...right.draw, 'Q', ...over] }; // prettier-ignore
}

async function read(pages: readonly PrintedPage[]) {
  const { facts } = await importReport('report.pdf', pdfOf(pages), knowledge);
  const rows = facts.indicators.map(({ name, goal, cells }) => [name, goal, cells.outcome?.text]);
  return { rows, pages: facts.source.pages?.length, on: facts.indicators.map(({ page }) => page) };
}

test('two pages on a sheet are read one after the other, each figure on its sheet', async () => {
  const pages = printPages(4);
  const [a, b, c, d] = pages as [PrintedPage, PrintedPage, PrintedPage, PrintedPage];
  const { rows, on } = await read(pages);
  const sheets = await read([sheet(a, b), sheet(c, d)]);
  assert.deepEqual(sheets.rows, rows);
  assert.equal(sheets.pages, 2);
  assert.deepEqual(sheets.on, on.map((page) => Math.ceil(page! / 2))); // prettier-ignore
});

test('wide pages are one each where something runs over the middle of one', async () => {
  const pages = printPages(4);
  const [a, b, c, d] = pages as [PrintedPage, PrintedPage, PrintedPage, PrintedPage];
  const over = ruling(a, a.width - 50, 300, a.width + 50, 300);
  const { rows } = await read(pages);
  const wide = await read([sheet(a, b), sheet(c, d, over)]).catch(() => null);
  assert.notDeepEqual(wide?.rows, rows);
});
