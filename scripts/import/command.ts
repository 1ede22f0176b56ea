import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { pageAt } from '../../src/report/page-at.ts';
import type { Imported } from '../import.ts';
import { printable } from './control.ts';
import { bytesOf, filesOf } from './files.ts';
import { loadKnowledge, type Knowledge } from './knowledge.ts';
import { Refusal, refuse } from './problem.ts';
import { put } from './put.ts';
import { readReport } from './read-report.ts';
import type { Source } from './read.ts';
import { doubtsOf, summary } from './summary.ts';

const usage = `npm run import -- FILE|DIR … [--facts DIR] [--texts DIR] [--check] [--strict] [--password WORD] [--lines]

  FILE|DIR   reports (.pdf, .txt), or folders of them
  --facts    where facts go ($FACTS_DIR, else content/facts/)
  --texts    where the reports' own words go, never committed ($TEXTS_DIR, else .texts/)
  --check    compare with what is there instead of writing
  --strict   exit 1 when anything is in doubt
  --password opens a PDF that is locked
  --lines    print the lines that facts count, each with its page, and write nothing`;

type Import = (name: string, bytes: Uint8Array, knowledge: Knowledge, password?: string) => Promise<Imported>;

/** Runs the command. Returns the exit code: 0 done, 1 a report refused, not fresh or (strict) in doubt, 2 wrong use. */
export async function command(args: string[], importReport: Import): Promise<number> {
  let parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    process.stderr.write(`${printable((error as Error).message)}\n\n${usage}\n`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help || positionals.length === 0) {
    (values.help ? process.stdout : process.stderr).write(`${usage}\n`);
    return values.help ? 0 : 2;
  }
  const knowledge = loadKnowledge();
  const sums = { reports: 0, refused: 0, stale: 0, doubts: 0 };
  const seen = new Map<string, string>();
  for (const path of await filesOf(positionals)) {
    const started = performance.now();
    try {
      const name = printable(basename(path));
      const bytes = await bytesOf(path);
      if (values.lines) {
        process.stdout.write(printLines(await readReport(name, bytes, knowledge, values.password)));
        continue;
      }
      const imported = await importReport(name, bytes, knowledge, values.password);
      expectOnce(imported, name, seen);
      for (const message of imported.messages) report(message);
      const stale = await put(imported, values.facts, values.texts, values.check);
      sums.reports++;
      sums.stale += stale.length;
      sums.doubts += doubtsOf(imported.facts);
      const seconds = (performance.now() - started) / 1000;
      process.stdout.write(`${summary(imported)}  ${seconds.toFixed(2)} s\n`);
      for (const file of stale)
        process.stderr.write(
          `${printable(`${file} is not what the report gives. Run: npm run import -- ${path}`)}\n`,
        );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      sums.refused++;
      report(error.problem);
    }
  }
  if (values.lines) return sums.refused ? 1 : 0;
  const verb = values.check ? 'compared' : 'imported';
  const stale = values.check ? `, ${sums.stale} files not fresh` : '';
  process.stdout.write(
    `${sums.reports} reports ${verb}, ${sums.doubts} doubts, ${sums.refused} refused${stale}\n`,
  );
  return sums.refused || sums.stale || (values.strict && sums.doubts) ? 1 : 0;
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      facts: { type: 'string', default: process.env['FACTS_DIR'] || 'content/facts' },
      texts: { type: 'string', default: process.env['TEXTS_DIR'] || '.texts' },
      check: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      password: { type: 'string' },
      lines: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
}

//   3:69  Nämndens verksamheter har …
/** A report's lines as facts count them, each with its page and number. */
function printLines({ lines, pages }: Source): string {
  const place = (n: number) => [pageAt(pages, n), n].filter(Boolean).join(':');
  return lines.map((line, at) => `${place(at + 1)}\t${line}\n`).join('');
}

/** Refuses a second report of the same id: it would overwrite the first. */
function expectOnce({ facts: { id } }: Imported, file: string, seen: Map<string, string>): void {
  const other = seen.get(id);
  if (other)
    refuse(
      file,
      'report-twice',
      `Unexpected second report ${id}, expected one`,
      `${other} has the same board, year and type: import only one of them.`,
    );
  seen.set(id, file);
}

/** Prints a problem with its place and rule, and what to do. */
function report(message: VFileMessage): void {
  process.stderr.write(`${printable(`${message.name} ${message.reason} (${message.ruleId})`)}\n`);
  if (message.note) process.stderr.write(`  ${printable(message.note)}\n`);
}
