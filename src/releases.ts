/**
 * The releases of the data, as `npm run release` writes them into `content/releases`: what each brought, changed and
 * withdrew, and why. `<version>.yml` says so, `<version>.zip` holds the tables as they were.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import * as z from 'zod';
import { IsoDate } from './model.ts';

/** Why a figure came, changed or went. */
export const Reason = z.strictObject({
  /**
   * report: a report that is new in this release; correction: an entry of corrections.yml; moved: an entry of moved.yml;
   * given: what whoever made the release says, of an importer's change for example.
   */
  kind: z.enum(['report', 'correction', 'moved', 'given']),
  /** Id of that report or correction, the earlier id of what moved; null where a reason is given. */
  of: z.string().nullable(),
  /** One plain Swedish sentence; null where a report is its own reason. */
  text: z.string().nullable(),
});
export type Reason = z.infer<typeof Reason>;

/** One figure that came in a report known before, changed, went, or has another id. */
export const Change = z.strictObject({
  change: z.enum(['added', 'changed', 'withdrawn', 'moved']),
  /** The table of the open data. */
  table: z.string(),
  /** Its id: of an observation the one that stays for ever; elsewhere the report with what tells the row there. */
  id: z.string(),
  /** What it is of, in words. */
  what: z.string(),
  report: z.string(),
  line: z.int().positive().nullable(),
  /** What stood before and stands now, in words; null where there was or is nothing. Of what moved: the ids. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: Reason,
});
export type Change = z.infer<typeof Change>;

/** How many rows, by table. */
const Counts = z.record(z.string(), z.int().nonnegative());
const Ids = z.strictObject({ added: z.array(z.string()), withdrawn: z.array(z.string()) });

/** One release. */
export const Release = z.strictObject({
  /** Major: a figure changed or went. Minor: figures came. Patch: only words, places and what is said of figures. */
  version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/),
  date: IsoDate,
  /** The name of its data, `releaseId`: what a frozen address holds. */
  id: z.string().regex(/^[0-9a-f]{8}$/),
  /** How many rows each table has. */
  counts: Counts,
  /** `<version>.zip`. */
  archive: z.strictObject({ bytes: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  reports: Ids,
  findings: Ids,
  corrections: Ids,
  /** Figures that came with each report that is new, by table. */
  added: z.array(z.strictObject({ report: z.string(), counts: Counts })),
  /** Figure by figure, what else happened. */
  changes: z.array(Change),
  /** Rows in which only words, places or what is said of a figure changed, by table; and why. */
  words: z.strictObject({ counts: Counts, reason: z.string().nullable() }),
});
export type Release = z.infer<typeof Release>;

/**
 * All releases, the newest version first; RELEASES_DIR names another folder than the project's own.
 * @throws naming file and field of what is no release, or is called otherwise than its file.
 */
export function readReleases(
  directory: string = process.env['RELEASES_DIR'] || 'content/releases',
): Release[] {
  const names = readdirSync(directory).filter((name) => name.endsWith('.yml'));
  return names
    .map((name) => readRelease(join(directory, name), name))
    .sort(compareVersions)
    .reverse();
}

function readRelease(file: string, name: string): Release {
  const wrong = (reason: string) =>
    new Error(`${file}: ${reason}\nRestore the file: npm run release writes it.`);
  const document = parseDocument(readFileSync(file, 'utf8'));
  if (document.errors[0]) throw wrong(document.errors[0].message);
  const read = Release.safeParse(document.toJS());
  if (!read.success) throw wrong(z.prettifyError(read.error));
  if (`${read.data.version}.yml` !== name)
    throw new Error(`${file}: version ${read.data.version}, expected the file's name. Restore the file.`);
  return read.data;
}

/** Older version first. */
function compareVersions(a: Pick<Release, 'version'>, b: Pick<Release, 'version'>): number {
  const [x, y] = [a, b].map(({ version }) => version.split('.').map(Number));
  const at = x!.findIndex((part, n) => part !== y![n]);
  return at < 0 ? 0 : x![at]! - y![at]!;
}
