import { availableParallelism } from 'node:os';
import { readArgs, wholeNumber } from '../../command/options.ts';
import { readShard } from './shard.ts';

/** How the import is called. */
export const usage = `npm run import -- FILE|DIR … [--facts DIR] [--texts DIR] [--check] [--strict] [--lines]
                      [--shard K/N] [--workers N] [--wait] [--again]
npm run import -- --merge DIR … [--facts DIR] [--texts DIR]

  FILE|DIR   reports (.pdf, .txt), or folders of them
  --facts    where facts go ($FACTS_DIR, else content/facts/)
  --texts    where the reports' own words go, never committed ($TEXTS_DIR, else .texts/)
  --check    compare with what is there instead of writing
  --strict   exit 1 when anything is in doubt
  --lines    print the lines that facts count, each with its page, and write nothing
  --shard    import the K-th of N parts of the reports, into folders of its own
  --merge    put the folders of all parts together, facts and texts
  --workers  how many reports are read at a time (as many as there are cores)
  --wait     wait for an import that writes into the same folders
  --again    import reports again that have not changed since they were imported

$PDF_PASSWORD opens a PDF that is locked`;

/** What the import is asked to do. */
export type Asked = ReturnType<typeof readOptions>;

/** Reads the arguments. Throws a {@link UseError} for an option that nobody knows, or a value that says nothing. */
export function readOptions(args: string[]) {
  const { values, positionals } = readArgs({
    args,
    allowPositionals: true,
    options: {
      facts: { type: 'string', default: process.env['FACTS_DIR'] || 'content/facts' },
      texts: { type: 'string', default: process.env['TEXTS_DIR'] || '.texts' },
      check: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      lines: { type: 'boolean', default: false },
      shard: { type: 'string', default: '1/1' },
      merge: { type: 'boolean', default: false },
      workers: { type: 'string', default: String(availableParallelism()) },
      wait: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
    },
  });
  return {
    ...values,
    // No option: what is typed stands in the shell's history and in the list of processes.
    password: process.env['PDF_PASSWORD'] || undefined,
    shard: readShard(values.shard),
    workers: wholeNumber('--workers', values.workers),
    paths: positionals,
  };
}
