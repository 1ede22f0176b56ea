/** What a release says of itself, from two sets of tables: the pure middle of `npm run release`. */
import { tableNames } from '../../src/dictionary.ts';
import type { Change, Release } from '../../src/releases.ts';
import type { Moved } from '../build/registry/moved.ts';
import { compare, type Difference } from './compare.ts';
import { reasoner, reportOf } from './reasons.ts';
import { type Cells, type CsvTables, noTables } from './tables.ts';
import { levelOf, nextVersion } from './version.ts';
import { shownOf, whatOf } from './words.ts';

/** What a release is made of. */
export interface Ingredients {
  /** The release before, or null for the first. */
  previous: Pick<Release, 'version' | 'id'> | null;
  /** Its tables; empty for the first. */
  before: CsvTables;
  after: CsvTables;
  moved: readonly Moved[];
  /** Reasons given by hand, by report; "" is for all that has no other. */
  given: ReadonlyMap<string, string>;
  /** The name of the data as they are now, `releaseId`. */
  id: string;
  date: string;
}

/** A release without its archive, and what nobody has given a reason for. */
export interface Proposal {
  release: Omit<Release, 'archive'>;
  unexplained: readonly Omit<Change, 'reason'>[];
  /** Whether only words changed and nobody says why. */
  wordsUnexplained: boolean;
  /** Files of the registry ("indicators/andel-nojda") that are gone, and that no move says where to. */
  gone: readonly string[];
}

/** The next release, or null where nothing differs from the one before. */
export function propose(from: Ingredients): Proposal | null {
  const { previous, before, after, moved, given, id, date } = from;
  const comparison = previous ? compare(before, after, moved) : { figures: [], words: {} };
  // What the tables do not show may still differ in the facts that citations are frozen to.
  const level = levelOf(comparison) ?? (previous?.id === id ? null : 'patch');
  if (level === null) return null;
  const reasonOf = reasoner({ before, after, moved, given });
  const names = new Map([...before.indicators, ...after.indicators].map((one) => [one['id']!, one['name']!]));
  const reports = differing(before.reports, after.reports);
  const cameWithReport = ({ change, after: row }: Difference) =>
    change === 'added' && reports.added.includes(row!['report']!);
  const told = comparison.figures.filter((one) => !cameWithReport(one));
  const changes: Change[] = [];
  const unexplained: Omit<Change, 'reason'>[] = [];
  for (const one of told) {
    const reason = reasonOf(one);
    const change = changeOf(one, names);
    if (reason) changes.push({ ...change, reason });
    else unexplained.push(change);
  }
  const corrections = differing(before.corrections, after.corrections);
  const hasOwnReason =
    reports.added.length > 0 || corrections.added.length > 0 || comparison.figures.length > 0;
  const words = { counts: comparison.words, reason: hasOwnReason ? null : (given.get('') ?? null) };
  return {
    release: {
      version: nextVersion(previous?.version ?? null, level),
      date,
      id,
      counts: Object.fromEntries(tableNames.map((name) => [name, after[name].length])),
      reports,
      findings: differing(before.findings, after.findings),
      corrections,
      added: addedBy(reports.added, previous ? comparison.figures : everything(after)),
      changes,
      words,
    },
    unexplained,
    wordsUnexplained: !hasOwnReason && words.reason === null,
    gone: (['districts', 'indicators'] as const).flatMap((table) =>
      differing(before[table], after[table])
        .withdrawn.filter((id) => !moved.some(({ from }) => from === id))
        .map((id) => `${table}/${id}`),
    ),
  };
}

/** Ids of rows that came and went. */
function differing(before: readonly Cells[], after: readonly Cells[]) {
  const ids = (rows: readonly Cells[]) => rows.map((row) => row['id']!);
  const [was, is] = [new Set(ids(before)), new Set(ids(after))];
  return {
    added: [...is].filter((id) => !was.has(id)),
    withdrawn: [...was].filter((id) => !is.has(id)),
  };
}

/** How many figures came with each new report, by table. */
function addedBy(reports: readonly string[], all: readonly Difference[]) {
  const counts = new Map(reports.map((report) => [report, {} as Record<string, number>]));
  for (const one of all) {
    const of = one.change === 'added' && counts.get(one.after!['report']!);
    if (of) of[one.table] = (of[one.table] ?? 0) + 1;
  }
  return [...counts].map(([report, counts]) => ({ report, counts }));
}

/** The first release: every figure came with it. */
function everything(tables: CsvTables): Difference[] {
  return [...compare(noTables, tables, []).figures];
}

function changeOf(one: Difference, names: ReadonlyMap<string, string>): Omit<Change, 'reason'> {
  const { table, change, id, earlier, before, after } = one;
  const row = (after ?? before)!;
  const shown = (cells: Cells | null) => cells && shownOf(table, cells);
  const isMove = change === 'moved';
  return {
    change,
    table,
    id,
    what: whatOf(table, row, names),
    report: reportOf(one),
    line: row['line'] ? Number(row['line']) : null,
    before: isMove ? earlier : shown(before),
    after: isMove ? id : shown(after),
  };
}
