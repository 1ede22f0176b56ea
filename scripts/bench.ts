/**
 * `npm run bench -- pdf`: see bench/pdf.ts; `-- ocr`: see bench/ocr.ts; `-- build [26] [104] [416]`: see bench/build.ts.
 *
 * `npm run bench -- import`: what importing costs beside remark-parse alone on the same bytes, in one run, and how the
 * time grows with the text; scans are left out. Then what a second run costs beside the first, and one thread beside all
 * cores: see bench/import-runs.ts. REPORTS_DIR names the folder with the reports. Exits 1 above the goals.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { benchBuild } from './bench/build.ts';
import { benchImportRuns } from './bench/import-runs.ts';
import { benchOcr } from './bench/ocr.ts';
import { benchPdf } from './bench/pdf.ts';
import { importSource } from './import/import-report.ts';
import { loadKnowledge } from './import/knowledge/knowledge.ts';
import { readText } from './import/read/read.ts';

/** At most this many times what remark-parse takes. */
const maxRatio = 1.5;
/** At most this growth from 4 to 16 times the text. */
const maxGrowth = 4.4;
const rounds = 15;

const [what, ...more] = process.argv.slice(2);
const folder = process.env['REPORTS_DIR'];
if (what === 'pdf') process.exit(await benchPdf());
if (what === 'build') process.exit(await benchBuild(more.map(Number)));
if (what === 'ocr') process.exit(await benchOcr());
if (what !== 'import' || !folder) {
  process.stderr.write(
    'Usage: npm run bench -- pdf | ocr | build [26] [104] [416]; REPORTS_DIR=DIR npm run bench -- import\n',
  );
  process.exit(2);
}
const knowledge = loadKnowledge();
const parser = unified().use(remarkParse).freeze();
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  .filter(
    ({ name, bytes }) => importSource(readText(name, bytes), knowledge).facts.source.extraction === 'text',
  );

/** The fastest of some rounds, in milliseconds: the least disturbed one. */
function fastest(times: number, run: () => void): number {
  let best = Infinity;
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let parsing = 0;
let importing = 0;
for (const { name, bytes } of reports) {
  const text = new TextDecoder().decode(bytes);
  const parse = fastest(rounds, () => parser.parse(text));
  const whole = fastest(rounds, () => importSource(readText(name, bytes), knowledge));
  parsing += parse;
  importing += whole;
  process.stdout.write(
    `${name}: import ${whole.toFixed(1)} ms, remark-parse ${parse.toFixed(1)} ms, ratio ${(whole / parse).toFixed(2)}\n`,
  );
}
const ratio = importing / parsing;
process.stdout.write(`import / remark-parse: ${ratio.toFixed(2)} (at most ${maxRatio})\n`);

// The body of the first report again and again, under one first page.
const [first] = reports;
const text = new TextDecoder().decode(first!.bytes);
const times = (n: number) => new TextEncoder().encode(text.repeat(n));
const [four, sixteen] = [times(4), times(16)];
const short = fastest(5, () => importSource(readText(first!.name, four), knowledge));
const long = fastest(5, () => importSource(readText(first!.name, sixteen), knowledge));
const growth = long / short;
process.stdout.write(
  `growth from 4 to 16 times the text: ${growth.toFixed(2)} (at most ${maxGrowth}; ${short.toFixed(0)} and ${long.toFixed(0)} ms)\n`,
);
const isQuick = benchImportRuns(folder);
process.exitCode = ratio > maxRatio || growth > maxGrowth || !isQuick ? 1 : 0;
