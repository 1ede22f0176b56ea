/**
 * What importing costs beside remark-parse alone on the same bytes, in one run, and how the time grows with the text;
 * scans are left out. Then what a second run costs beside the first, and one thread beside all cores: see import-runs.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { importSource } from '../import/report/import-report.ts';
import { loadKnowledge } from '../import/knowledge/knowledge.ts';
import { readText } from '../import/read/read.ts';
import { benchImportRuns } from './import-runs.ts';

/** At most this many times what remark-parse takes. */
const maxRatio = 1.5;
/** At most this growth from 4 to 16 times the text. */
const maxGrowth = 4.4;
const rounds = 15;

/** Prints the figures for the reports of a folder; returns the exit code, 1 above the goals. */
export function benchImport(folder: string): number {
  const knowledge = loadKnowledge();
  const parser = unified().use(remarkParse).freeze();
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    .filter(
      ({ name, bytes }) => importSource(readText(name, bytes), knowledge).facts.source.extraction === 'text',
    );

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
  if (!first) throw new Error(`${folder} holds no report as text, expected .txt files that are no scans.`);
  const text = new TextDecoder().decode(first.bytes);
  const times = (n: number) => new TextEncoder().encode(text.repeat(n));
  const [four, sixteen] = [times(4), times(16)];
  const short = fastest(5, () => importSource(readText(first.name, four), knowledge));
  const long = fastest(5, () => importSource(readText(first.name, sixteen), knowledge));
  const growth = long / short;
  process.stdout.write(
    `growth from 4 to 16 times the text: ${growth.toFixed(2)} (at most ${maxGrowth}; ${short.toFixed(0)} and ${long.toFixed(0)} ms)\n`,
  );
  const isQuick = benchImportRuns(folder);
  return ratio > maxRatio || growth > maxGrowth || !isQuick ? 1 : 0;
}

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
