import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { Facts, ReportText } from '../../src/model.ts';
import type { Imported } from '../import.ts';
import { loadKnowledge, type Knowledge } from './knowledge.ts';
import { problem, Refusal } from './problem.ts';

const usage = `npm run import -- FILE|DIR … [--facts DIR] [--texts DIR] [--check] [--strict]

  FILE|DIR   report texts (.txt), or folders of them
  --facts    where facts go (content/facts/)
  --texts    where the reports' own words go, never committed (.texts/)
  --check    compare with what is there instead of writing
  --strict   exit 1 when anything is in doubt`;

type Import = (name: string, bytes: Uint8Array, knowledge: Knowledge) => Imported;

/** Runs the command. Returns the exit code: 0 done, 1 a report refused, not fresh or (strict) in doubt, 2 wrong use. */
export async function command(args: string[], importReport: Import): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        facts: { type: 'string', default: 'content/facts' },
        texts: { type: 'string', default: '.texts' },
        check: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
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
      const imported = importReport(basename(path), await bytesOf(path), knowledge);
      const { id } = imported.facts;
      const other = seen.get(id);
      if (other)
        throw new Refusal(
          problem(basename(path), 'report-twice', `Unexpected second report ${id}, expected one`, undefined, `${other} has the same board, year and type: import only one of them.`),
        ); // prettier-ignore
      seen.set(id, basename(path));
      for (const message of imported.messages) report(message);
      const stale = await put(imported, values.facts, values.texts, values.check);
      sums.reports++;
      sums.stale += stale.length;
      sums.doubts += doubtsOf(imported.facts);
      process.stdout.write(`${line(imported)}  ${((performance.now() - started) / 1000).toFixed(2)} s\n`);
      for (const file of stale)
        process.stderr.write(`${file} is not what the report gives. Run: npm run import -- ${path}\n`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      sums.refused++;
      report(error.problem);
    }
  }
  const verb = values.check ? 'compared' : 'imported';
  process.stdout.write(
    `${sums.reports} reports ${verb}, ${sums.doubts} doubts, ${sums.refused} refused${values.check ? `, ${sums.stale} files not fresh` : ''}\n`,
  );
  return sums.refused || sums.stale || (values.strict && sums.doubts) ? 1 : 0;
}

/** The files named, and the .txt files of the folders named, each once, sorted within its folder. */
async function filesOf(paths: readonly string[]): Promise<string[]> {
  const out: string[] = [];
  for (const path of paths) {
    const about = await stat(path).catch(() => null);
    if (!about?.isDirectory()) out.push(path);
    else {
      const names = (await readdir(path)).filter((name) => name.endsWith('.txt')).sort();
      out.push(...names.map((name) => join(path, name)));
    }
  }
  return [...new Set(out)];
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'No such file' : `File cannot be read (${code})`;
    throw new Refusal(
      problem(path, 'file-missing', `${reason}, expected the text of a report`, undefined, 'Check the path.'),
    );
  }
}

function report(message: VFileMessage): void {
  process.stderr.write(`${message.name} ${message.reason} (${message.ruleId})\n`);
  if (message.note) process.stderr.write(`  ${message.note}\n`);
}

/** Writes (or compares) both files of a report; returns those that are not fresh. Half a file is never left. */
async function put(imported: Imported, facts: string, texts: string, check: boolean): Promise<string[]> {
  const files: [string, string, string][] = [
    [facts, `${imported.facts.id}.json`, `${JSON.stringify(Facts.parse(imported.facts), null, 1)}\n`],
    [texts, `${imported.text.id}.text.json`, `${JSON.stringify(ReportText.parse(imported.text), null, 1)}\n`],
  ];
  const stale: string[] = [];
  for (const [folder, name, content] of files) {
    const file = join(folder, name);
    if (check) {
      const there = await readFile(file, 'utf8').catch(() => null);
      // Texts are nobody's to keep: only facts must be there.
      if (there !== content && (folder === facts || there !== null)) stale.push(file);
      continue;
    }
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.part`, content);
    await rename(`${file}.part`, file);
  }
  return stale;
}

/** How many doubts a report's facts record. */
export function doubtsOf(facts: Facts): number {
  return facts.doubts.length + facts.indicators.reduce((sum, each) => sum + each.doubts.length, 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** One line of progress: what was found, and how the lines are owned. */
function line({ facts }: Imported): string {
  const owned = new Map<string, number>();
  for (const [first, last, owner] of facts.owners) {
    const kind = owner.split('/')[0]!;
    owned.set(kind, (owned.get(kind) ?? 0) + last - first + 1);
  }
  const counts = [
    `${facts.goals.length} goals`,
    `${facts.indicators.length} indicators`,
    `${facts.activities.length} activities`,
    `${facts.tables.length} tables`,
    `${facts.decisions.length} decisions`,
    `${doubtsOf(facts)} doubts`,
  ];
  const { words } = facts.source;
  if (words) counts.push(`words ${percent(words.before)} → ${percent(words.after)}`);
  const owners = [...owned].map(([kind, count]) => `${kind} ${count}`);
  return `${facts.id}: ${counts.join(', ')} | lines: ${owners.join(', ')}`;
}
