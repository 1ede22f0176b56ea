/**
 * `npm run accuracy`: holds the importer against annotations of reports, or what made-up ones were printed from, and writes content/accuracy.yml,
 * which /om/metod/ shows. Annotations are never committed, their counts are.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { Accuracy } from '../src/accuracy.ts';
import { HandedIn, kindOf, talliesOf } from './accuracy/handed-in.ts';
import { annotatedIn, measure, type Scored } from './accuracy/measure.ts';
import { accuracySet } from './accuracy/set.ts';
import { readJson } from './accuracy/read-json.ts';
import { importerVersion } from './accuracy/version.ts';
import { readArgs, UseError } from './command/options.ts';
import { runCommand } from './command/run.ts';
import { loadKnowledge } from './import/knowledge/knowledge.ts';

const usage = `npm run accuracy -- [--against DIR …] [--reports DIR] [--never-seen] [--invented] [--hand-in FILE …]

  --against     a folder of annotations: X.json, X.gold.json or X.part.json of the report X.pdf or X.txt
  --reports     where the reports are, when not beside their annotations (REPORTS_DIR)
  --never-seen  the importer was not developed on these reports
  --invented    the reports were made up for the purpose
  --hand-in     counts that somebody else made, copied with their date`;

const file = 'content/accuracy.yml';

const options = {
  against: { type: 'string', multiple: true, default: [] as string[] },
  reports: { type: 'string', default: process.env['REPORTS_DIR'] || undefined },
  'never-seen': { type: 'boolean', default: false },
  invented: { type: 'boolean', default: false },
  'hand-in': { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** Exit code: 0 written. Rejects for a report or an annotation that cannot be read, and for wrong use: nothing is written. */
async function command(): Promise<number> {
  const { values } = readArgs({ options });
  const { against, reports, 'hand-in': handed } = values;
  if (against.length + handed.length === 0)
    throw new UseError('Unexpected command without annotations, expected --against or --hand-in');
  const seen = values['never-seen'] ? 'never' : 'developed';
  const measured = await measureAll(against, reports, { seen, invented: values.invented });
  const copied = (await Promise.all(handed.map(handedIn))).flat();
  await keep([...measured, ...copied]);
  return 0;
}

async function measureAll(
  folders: readonly string[],
  reports: string | undefined,
  about: Pick<Accuracy, 'seen' | 'invented'>,
): Promise<Accuracy[]> {
  const knowledge = loadKnowledge();
  const scored: Scored[] = [];
  for (const folder of folders)
    for (const each of await annotatedIn(folder, reports)) {
      const one = await measure(each, knowledge);
      const { cells } = one.tallies;
      console.log(
        `${one.id} (${one.kind}): ${cells.right} of ${cells.of} cells right, ${cells.doubted} in doubt, ${cells.extra} extra`,
      );
      scored.push(one);
    }
  const importer = await importerVersion();
  const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  return [...Map.groupBy(scored, (each) => each.kind)].map(([kind, ofKind]) =>
    accuracySet(
      { kind, ...about, importer, date, reports: ofKind.length },
      ofKind.map((each) => each.tallies),
    ),
  );
}

async function handedIn(path: string): Promise<Accuracy[]> {
  const read = HandedIn.safeParse(await readJson(path));
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}\nMend the counts.`);
  const { date, importer, sets } = read.data;
  return sets.map((set) => {
    const { seen, reports } = set;
    const about = { kind: kindOf(set), seen, invented: /invented/.test(set.set), importer, date, reports };
    return accuracySet(about, [talliesOf(set)]);
  });
}

/** Writes the measurements in place of older ones of the same kind; the others stay. */
async function keep(sets: readonly Accuracy[]): Promise<void> {
  const before = z.array(Accuracy).parse(parse(await readFile(file, 'utf8').catch(() => '[]')));
  const byId = new Map([...before, ...sets].map((set) => [set.id, set]));
  const all = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const head =
    '# Written by npm run accuracy: what was measured, when and on what. Nothing here is typed by hand.\n';
  await writeFile(`${file}.new`, head + stringify(all));
  await rename(`${file}.new`, file);
  console.log(`${file}: ${sets.map((set) => set.id).join(', ')}`);
}

await runCommand({ usage, folders: '--against, --reports' }, command);
