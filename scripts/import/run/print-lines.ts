import { basename } from 'node:path';
import { pageAt } from '../../../src/report/page-at.ts';
import { printable } from '../read/control.ts';
import { bytesOf, filesOf } from './files.ts';
import { refusedAs } from './job.ts';
import { loadKnowledge } from '../knowledge/knowledge.ts';
import type { Asked } from './options.ts';
import { report, warn } from './print.ts';
import { readReport } from '../report/read-report.ts';
import type { Source } from '../read/read.ts';

/** Prints the reports' lines as facts count them. Returns the exit code. */
export async function printLines({ paths, password }: Pick<Asked, 'paths' | 'password'>): Promise<number> {
  const knowledge = loadKnowledge();
  let refused = 0;
  for (const path of await filesOf(paths, warn)) {
    try {
      const name = printable(basename(path));
      const source = await readReport(name, await bytesOf(path), knowledge, { password, progress: warn });
      process.stdout.write(linesOf(source));
    } catch (error) {
      refused++;
      report(refusedAs(error).refused);
    }
  }
  return refused ? 1 : 0;
}

//   3:69  Nämndens verksamheter har …
/** A report's lines, each with its page and number. */
function linesOf({ lines, pages }: Source): string {
  const place = (n: number) => [pageAt(pages, n), n].filter(Boolean).join(':');
  return Array.from(lines, ([n, line]) => `${place(n)}\t${line}\n`).join('');
}
