import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadKnowledge } from '../import/knowledge/knowledge.ts';
import { importReport } from '../import/report/import-report.ts';
import { compare } from './printed/compare.ts';
import { htmlOf } from './printed/html.ts';
import { inventedTexts, type Text } from './printed/invented.ts';
import { layouts } from './printed/layouts.ts';
import { withPrinter } from './printed/printer.ts';
import type { Section } from './section.ts';

/** So many of what is wrong are told for each print. */
const mostTold = 3;

/** The seeds of the made-up reports. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Prints the facts and words of each sound text of a folder, and of made-up ones, as PDFs in several layouts, and imports
 * these: nothing may be wrong, lost or invented without a doubt.
 */
export async function auditPrinted(reports: string | undefined): Promise<Section> {
  const knowledge = loadKnowledge();
  const rows: Section['rows'] = [];
  const over: string[] = [];
  await withPrinter(async (pdfOf) => {
    for (const [name, bytes] of [...(reports ? textsIn(reports) : []), ...inventedTexts(seeds)]) {
      const own = await importReport(name, bytes, knowledge);
      if (own.facts.source.extraction === 'ocr') continue;
      for (const layout of layouts) {
        const pdf = await pdfOf(htmlOf(own.facts, own.text, layout));
        const { facts } = await importReport(`${own.facts.id}.pdf`, pdf, knowledge);
        const { cells, right, doubted, activities, wrong } = compare(own.facts, facts);
        rows.push([name, layout.name, cells, right, doubted, own.facts.activities.length, activities, wrong.length]); // prettier-ignore
        over.push(...wrong.slice(0, mostTold).map((each) => `${name}, ${layout.name}: ${each}`));
      }
    }
  });
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
