import { spawnSync } from 'node:child_process';
import { loadKnowledge } from '../import/knowledge/knowledge.ts';
import { Refusal } from '../import/lines/problem.ts';
import { importReport } from '../import/report/import-report.ts';
import { compare } from './printed/compare.ts';
import { htmlOf } from './printed/html.ts';
import { inventedTexts } from './printed/invented.ts';
import { layouts } from './printed/layouts.ts';
import { withPrinter } from './printed/printer.ts';
import type { Section } from './section.ts';

/**
 * Prints made-up reports as PDFs in several layouts, and imports the text that `pdftotext -layout` gives of each: what is
 * wrong, lost or invented without a doubt is told. A text that is refused is not wrong in silence.
 * @throws {Error} without pdftotext, before anything is printed.
 */
export async function auditLayoutTexts(seeds: readonly number[]): Promise<Section> {
  pdftotext(['-v']);
  const knowledge = loadKnowledge();
  const sums = layouts.map(({ name }) => ({ name, cells: 0, right: 0, doubted: 0, silent: 0, leftOut: 0, refused: 0 })); // prettier-ignore
  const over: string[] = [];
  await withPrinter(async (pdfOf) => {
    for (const [name, bytes] of inventedTexts(seeds)) {
      const own = await importReport(name, bytes, knowledge);
      for (const [at, layout] of layouts.entries()) {
        const sum = sums[at]!;
        const text = pdftotext(['-layout', '-', '-'], await pdfOf(htmlOf(own.facts, own.text, layout)));
        const read = await importReport(`${own.facts.id}.txt`, text, knowledge).catch(refused);
        if (!read) {
          sum.refused++;
          continue;
        }
        const { cells, right, doubted, wrong } = compare(own.facts, read.facts);
        sum.cells += cells;
        sum.right += right;
        sum.doubted += doubted;
        sum.silent += wrong.length;
        sum.leftOut += read.facts.doubts.filter((each) => 'cell' in each && each.cell === 'tables').length;
        over.push(...wrong.map((each) => `${name}, ${layout.name}: ${each}`));
      }
    }
  });
  return {
    title: 'Reports printed from their facts, and read as pdftotext -layout gives them',
    columns: ['layout', 'cells', 'right', 'in doubt', 'wrong in silence', 'tables left out', 'refused'],
    rows: sums.map((sum) => Object.values(sum)),
    over,
  };
}

function refused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

function pdftotext(args: string[], input: Uint8Array = new Uint8Array()): Buffer {
  const { error, status, stdout, stderr } = spawnSync('pdftotext', args, { input, maxBuffer: 2 ** 26 });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new Error('There is no pdftotext here, and nothing was measured. Install poppler-utils.');
  if (error) throw error;
  if (status !== 0) throw new Error(`pdftotext ended with exit code ${status}: ${String(stderr).trim()}`);
  return stdout;
}
