/** `npm run bench`: ratios of time, each held to a goal; exits 1 above it. */
import { benchBuild } from './bench/build.ts';
import { benchImport } from './bench/import.ts';
import { benchOcr } from './bench/ocr.ts';
import { benchPdf } from './bench/pdf.ts';
import { readArgs, UseError, wholeNumber } from './command/options.ts';
import { runCommand } from './command/run.ts';

const usage = `npm run bench -- build [26] [104] [416]
npm run bench -- pdf | ocr
REPORTS_DIR=DIR npm run bench -- import

  build   the whole build beside Astro alone, over corpora of so many reports
  pdf     reading a PDF beside pdf.js alone
  ocr     reading scanned pages
  import  importing beside remark-parse alone, and a second run beside the first`;

await runCommand({ usage, folders: 'REPORTS_DIR' }, async () => {
  const { positionals } = readArgs({ allowPositionals: true, options: {} });
  const [what = '', ...more] = positionals;
  if (what === 'build') return benchBuild(more.map((size) => wholeNumber('build', size)));
  if (more.length > 0) throw new UseError(`Unexpected argument “${more[0]}”: expected ${what} alone`);
  if (what === 'pdf') return benchPdf();
  if (what === 'ocr') return benchOcr();
  if (what !== 'import') throw new UseError(`Unexpected “${what}”: expected build, pdf, ocr or import`);
  const folder = process.env['REPORTS_DIR'];
  if (!folder) throw new UseError('REPORTS_DIR is not set: expected the folder with the reports');
  return benchImport(folder);
});
