import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../src/browser/chromium.ts';
import { print } from '../fuzz/print.ts';
import { Random } from '../fuzz/random.ts';
import { truth } from '../fuzz/truth.ts';
import { loadKnowledge } from '../import/knowledge/knowledge.ts';
import { importReport } from '../import/report/import-report.ts';
import { compare } from './printed/compare.ts';
import { htmlOf } from './printed/html.ts';
import { layouts } from './printed/layouts.ts';
import type { Section } from './section.ts';

/** So many of what is wrong are told for each print. */
const mostTold = 3;

/** The seeds of the made-up reports. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** A report's text, and the name of its file. */
type Text = readonly [name: string, bytes: Uint8Array];

/**
 * Prints the facts and words of each sound text of a folder, and of made-up ones, as PDFs in several layouts, and imports
 * these: nothing may be wrong, lost or invented without a doubt.
 */
export async function auditPrinted(reports: string | undefined): Promise<Section> {
  const knowledge = loadKnowledge();
  const browser = await chromium.launch({ executablePath: findChromium()!, args: chromiumFlags });
  const rows: Section['rows'] = [];
  const over: string[] = [];
  try {
    for (const [name, bytes] of [...(reports ? textsIn(reports) : []), ...inventedTexts()]) {
      const own = await importReport(name, bytes, knowledge);
      if (own.facts.source.extraction === 'ocr') continue;
      for (const layout of layouts) {
        const page = await browser.newPage();
        await page.setContent(htmlOf(own.facts, own.text, layout));
        const pdf = await page.pdf({ preferCSSPageSize: true });
        await page.close();
        const { facts } = await importReport(`${own.facts.id}.pdf`, pdf, knowledge);
        const { cells, right, doubted, activities, wrong } = compare(own.facts, facts);
        rows.push([name, layout.name, cells, right, doubted, own.facts.activities.length, activities, wrong.length]); // prettier-ignore
        over.push(...wrong.slice(0, mostTold).map((each) => `${name}, ${layout.name}: ${each}`));
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

function textsIn(reports: string): Text[] {
  return globSync('*.txt', { cwd: reports })
    .sort()
    .map((file) => [basename(file), readFileSync(join(reports, file))]);
}

function inventedTexts(): Text[] {
  return seeds.map((seed) => {
    const random = new Random(seed);
    return [`seed-${seed}.txt`, Buffer.from(print(truth(random), random, []).text)];
  });
}
