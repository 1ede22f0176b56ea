import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../src/browser/chromium.ts';
import { loadKnowledge } from '../import/knowledge/knowledge.ts';
import { importReport } from '../import/report/import-report.ts';
import { compare } from './printed/compare.ts';
import { htmlOf } from './printed/html.ts';
import { layouts } from './printed/layouts.ts';
import type { Section } from './section.ts';

/** So many of what is wrong are told for each print. */
const mostTold = 3;

/**
 * Prints the facts and words of each sound text of a folder as PDFs in several layouts, and imports these: nothing may be
 * wrong, lost or invented without a doubt.
 */
export async function auditPrinted(reports: string): Promise<Section> {
  const knowledge = loadKnowledge();
  const browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumFlags });
  const rows: Section['rows'] = [];
  const over: string[] = [];
  try {
    for (const file of globSync('*.txt', { cwd: reports }).sort()) {
      const own = await importReport(basename(file), readFileSync(join(reports, file)), knowledge);
      if (own.facts.source.extraction === 'ocr') continue;
      for (const layout of layouts) {
        const page = await browser.newPage();
        await page.setContent(htmlOf(own.facts, own.text, layout));
        const pdf = await page.pdf({ preferCSSPageSize: true });
        await page.close();
        const { facts } = await importReport(`${own.facts.id}.pdf`, pdf, knowledge);
        const { cells, right, doubted, activities, wrong } = compare(own.facts, facts);
        rows.push([own.facts.id, layout.name, cells, right, doubted, own.facts.activities.length, activities, wrong.length]); // prettier-ignore
        over.push(...wrong.slice(0, mostTold).map((each) => `${own.facts.id}, ${layout.name}: ${each}`));
      }
    }
  } finally {
    await browser.close();
  }
  return {
    title: 'Reports printed from their facts, and read again',
    columns: ['report', 'layout', 'cells', 'right', 'in doubt', 'activities', 'right', 'wrong in silence'],
    rows,
    over,
  };
}
