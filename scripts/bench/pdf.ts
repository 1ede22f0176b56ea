/**
 * What importing a PDF costs beside pdf.js alone handing out the words of the same pages, in one run, how the time
 * grows with the pages, and what 500 pages take of memory. The PDF is made up: see fuzz/print-pages.ts.
 */
import { importReport } from '../import/report/import-report.ts';
import { pdfOf } from '../fuzz/pdf.ts';
import { printPages } from '../fuzz/print-pages.ts';
import { loadKnowledge } from '../import/knowledge/knowledge.ts';
import { openPdf } from '../import/read/pdf/pdfjs.ts';

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
  // In turns, so that what disturbs the machine disturbs both.
  let [reading, importing] = [Infinity, Infinity];
  for (let n = 0; n < rounds; n++) {
    reading = Math.min(reading, await timeOf(() => wordsOf(pages)));
    importing = Math.min(importing, await timeOf(() => whole(pages)));
  }
  const ratio = importing / reading;
  print(
    `import / pdf.js, 40 pages: ${ratio.toFixed(2)} (at most ${maxRatio}; ${importing.toFixed(0)} and ${reading.toFixed(0)} ms)`,
  );

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

  await whole(pdfOf(printPages(500)));
  const memory = process.resourceUsage().maxRSS / 1024;
  print(`500 pages: ${memory.toFixed(0)} MB (at most ${maxMemory})`);
  return ratio > maxRatio || growth > maxGrowth || memory > maxMemory ? 1 : 0;
}

/** What pdf.js alone says that pages hold. */
async function wordsOf(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes);
  for (let n = 1; n <= pdf.numPages; n++) await (await pdf.getPage(n)).getTextContent();
  await pdf.loadingTask.destroy();
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
