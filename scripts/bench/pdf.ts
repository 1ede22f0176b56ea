/**
 * What importing a PDF costs beside pdf.js alone handing out the words of the same pages, in one run, and which part of
 * the way takes how much of it; how the time grows with the pages, and what 500 pages take of memory in a process that
 * does nothing else. The PDF is made up: see fuzz/print-pages.ts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importReport } from '../import/report/import-report.ts';
import { pdfOf } from '../fuzz/pdf.ts';
import { printPages } from '../fuzz/print-pages.ts';
import { loadKnowledge } from '../import/knowledge/knowledge.ts';
import { openPdf } from '../import/read/pdf/pdfjs.ts';
import { readReport } from '../import/report/read-report.ts';
import { measure } from './measure.ts';

/** At most this many times what pdf.js takes. */
const maxRatio = 1.5;
/** At most this growth from 4 to 16 times the pages. */
const maxGrowth = 4.4;
/** At most so much for 500 pages, in megabytes. */
const maxMemory = 600;
const rounds = 5;

/** Prints the figures; returns the exit code: 1 above a goal. */
export async function benchPdf(): Promise<number> {
  const knowledge = loadKnowledge();
  const whole = (bytes: Uint8Array) => importReport('report.pdf', bytes, knowledge);
  const pages = pdfOf(printPages(40));
  const read = () => readReport('report.pdf', pages, knowledge);
  let [reading, drawing, lines, importing] = [Infinity, Infinity, Infinity, Infinity];
  // In turns, so that what disturbs the machine disturbs all.
  for (let n = 0; n < rounds; n++) {
    reading = Math.min(reading, await timeOf(() => wordsOf(pages)));
    drawing = Math.min(drawing, await timeOf(() => drawnOf(pages)));
    lines = Math.min(lines, await timeOf(read));
    importing = Math.min(importing, await timeOf(() => whole(pages)));
  }
  const ratio = importing / reading;
  print(
    `import / pdf.js, 40 pages: ${ratio.toFixed(2)} (at most ${maxRatio}; ${importing.toFixed(0)} and ${reading.toFixed(0)} ms)`,
  );
  const shares = { 'what pages draw': drawing, lines: lines - drawing, facts: importing - lines };
  const told = Object.entries(shares).map(([part, time]) => `${part} ${(time / reading).toFixed(2)}`);
  print(`  ${told.join(', ')}`);

  const [four, sixteen] = [pdfOf(printPages(40)), pdfOf(printPages(160))];
  let [short, long] = [Infinity, Infinity];
  for (let n = 0; n < 3; n++) {
    short = Math.min(short, await timeOf(() => whole(four)));
    long = Math.min(long, await timeOf(() => whole(sixteen)));
  }
  const growth = long / short;
  print(
    `growth from 40 to 160 pages: ${growth.toFixed(2)} (at most ${maxGrowth}; ${short.toFixed(0)} and ${long.toFixed(0)} ms)`,
  );

  const memory = await memoryOf(pdfOf(printPages(500)));
  print(`500 pages: ${memory.toFixed(0)} MB (at most ${maxMemory})`);
  return ratio > maxRatio || growth > maxGrowth || memory > maxMemory ? 1 : 0;
}

/** What pdf.js alone says that pages hold. */
async function wordsOf(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes);
  for (let n = 1; n <= pdf.numPages; n++) await (await pdf.getPage(n)).getTextContent();
  await pdf.loadingTask.destroy();
}

/** What pdf.js alone says that pages draw, of which words with their places are made. */
async function drawnOf(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes);
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    await page.getOperatorList({ annotationMode: 0 });
    page.cleanup();
  }
  await pdf.loadingTask.destroy();
}

/** What the command takes for a PDF, in megabytes. */
async function memoryOf(bytes: Uint8Array): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const into = ['--facts', join(folder, 'facts'), '--texts', join(folder, 'texts')];
    return (await measure(['scripts/import.ts', file, ...into])).peak;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
