import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IsoDate } from '../../src/model.ts';
import { releaseId } from '../../src/release.ts';
import { readReleases, type Release } from '../../src/releases.ts';
import { settings } from '../../src/settings.ts';
import { assemble } from '../build/assemble.ts';
import { dataRows } from '../build/data.ts';
import { readFacts } from '../build/facts.ts';
import { expectSettings } from '../build/expect/settings.ts';
import { type Paths, paths } from '../build/folder/paths.ts';
import { isNobodys } from '../build/metadata/unpublishable.ts';
import { readRegistry } from '../build/registry/read.ts';
import { readArgs, UseError } from '../command/options.ts';
import { tell } from '../command/run.ts';
import { sha256 } from '../../src/sha256.ts';
import { archive } from './archive.ts';
import { type Proposal, propose } from './release.ts';
import { summary } from './summary.ts';
import { csvFiles, noTables, parseTables, readCsvTables } from './tables.ts';
import { writeRelease } from './write.ts';

/** Runs the command in its folders. Returns the exit code: 0 done, 1 when nothing, or something (--check), is to be released. */
export async function command(args: string[], folders: Paths = paths()): Promise<number> {
  const { values } = readArgs({
    args,
    options: {
      against: { type: 'string' },
      date: { type: 'string' },
      reason: { type: 'string', multiple: true, default: [] },
      check: { type: 'boolean', default: false },
    },
  });
  return release(folders, {
    against: values.against,
    date: releaseDay(values.date),
    reasons: givenReasons(values.reason),
    check: values.check,
  });
}

interface Asked {
  against: string | undefined;
  date: string;
  /** By report, "" for all. */
  reasons: ReadonlyMap<string, string>;
  check: boolean;
}

async function release({ factsDir, registryDir, releasesDir }: Paths, options: Asked): Promise<number> {
  expectSettings(settings);
  const facts = await readFacts(factsDir);
  const registry = await readRegistry(registryDir);
  const { reports, catalogue } = assemble(facts, registry);
  const files = csvFiles(dataRows(catalogue, reports));
  const previous = existsSync(releasesDir) ? (readReleases(releasesDir)[0] ?? null) : null;
  const against = options.against ?? (previous && join(releasesDir, `${previous.version}.zip`));
  const [before, after] = [against ? await readCsvTables(against) : noTables, parseTables(files, factsDir)];
  const reported = new Set([...before.reports, ...after.reports].map(({ id }) => id!));
  for (const report of options.reasons.keys())
    if (report && !reported.has(report)) throw new UseError(`--reason ${report}: no such report`);
  const proposal = propose({
    previous,
    before,
    after,
    moved: registry.moved,
    given: options.reasons,
    id: releaseId(byId(reports.map((one) => one.facts)), byId(catalogue.series)),
    date: options.date,
  });
  if (proposal === null) {
    console.log(`Nothing has changed since ${previous!.version} (${previous!.date}, ${previous!.id}).`);
    return options.check ? 0 : 1;
  }
  tell(summary(proposal));
  if (isNobodys(settings.site))
    tell(
      `\nThe addresses in it would be below ${settings.site}, which is nobody's, for ever: set site and base in src/settings.ts, or SITE_URL and BASE_PATH, before a release that others are to cite.`,
    );
  if (options.check) return 1;
  refuse(proposal, previous);
  const { version } = proposal.release;
  const zip = archive(version, files);
  const kept: Release = { ...proposal.release, archive: { bytes: zip.length, sha256: sha256(zip) } };
  await writeRelease(releasesDir, kept, zip);
  console.log(
    `\nwritten ${releasesDir}/${version}.yml and ${version}.zip (${zip.length} bytes); commit both`,
  );
  return 0;
}

function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

//   --reason "farsta-2024-t1=Rubriken lästes som en siffra."
//             ^^^^^^^^^^^^^^ a report, one that is there or one that is withdrawn, or nothing
function givenReasons(reasons: readonly string[]): Map<string, string> {
  const given = new Map<string, string>();
  for (const reason of reasons) {
    const [, report = '', text = ''] = /^(?:([a-z0-9-]+)=)?(.*)$/s.exec(reason)!;
    if (!text.trim()) throw new UseError('--reason without a text: expected one Swedish sentence');
    if (/\p{Cc}/u.test(text))
      throw new UseError(
        '--reason: unexpected line break or control character, expected one Swedish sentence',
      );
    if (given.has(report))
      throw new UseError(
        `--reason${report && ` ${report}`}: given twice, expected one sentence for the same figures`,
      );
    given.set(report, text.trim());
  }
  return given;
}

/** @throws where a release would say less than it must, or would be older than the one before. */
function refuse({ release, unexplained, wordsUnexplained }: Proposal, previous: Release | null): void {
  if (previous && release.date < previous.date)
    throw new Error(
      `--date ${release.date}: ${previous.version} is of ${previous.date}. Give that day or a later one.`,
    );
  const open = unexplained.length + (wordsUnexplained ? 1 : 0);
  if (open > 0)
    throw new Error(
      `\n${unexplained.length > 0 ? `No new report and no correction explains ${unexplained.length} of these changes` : 'Only words changed, and nothing says why'}: say why with --reason "One Swedish sentence.", or for one report --reason "${unexplained[0]?.report ?? 'REPORT'}=One Swedish sentence."`,
    );
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * The day of a release. Tomorrow is no mistake: days begin earlier in Sweden than in UTC.
 * @throws {UseError} for what is no day, and for one ahead: no later release could come before it.
 */
function releaseDay(given: string | undefined): string {
  const now = Date.now();
  const date = given ?? day(now);
  if (!IsoDate.safeParse(date).success) throw new UseError(`--date ${date}: expected a day as YYYY-MM-DD`);
  if (date > day(now + 24 * 60 * 60 * 1000))
    throw new UseError(`--date ${date}: has not come yet, expected today (${day(now)}) or an earlier day`);
  return date;
}
