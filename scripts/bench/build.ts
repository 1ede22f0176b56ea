/**
 * What the whole build costs beside Astro alone writing the same HTML, in one run, cold, after one new report and after
 * nothing new, over corpora of several sizes (see corpus.ts), how it grows, and what it takes of memory. Seconds are printed, ratios judged.
 */
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../build/folder/paths.ts';
import { writeCorpus } from '../corpus/write.ts';
import { bareAstro } from './bare-astro.ts';
import { measure, type Measured } from './measure.ts';

/** Two reports a year of thirteen boards. */
const [kinds, boards] = [['t1', 't2'] as const, 13];
/** Years that make 26, 104 and 416 reports. */
const sizes = [1, 4, 16];
/** At most this many times what Astro alone takes, where that is asked: of 26 reports the beginning is the greatest part. */
const maxRatio = 4;
const judgedFrom = 104;
/** At most this growth from each size to four times as much, of those that are judged. */
const maxGrowth = 4.4;
/** At most this part of a cold build after one new report. */
const maxWarm = 0.4;
/** At most so many megabytes. */
const maxPeak = 3000;

/** Prints the figures for some numbers of reports (26, 104, 416), all where none is named; returns the exit code. */
export async function benchBuild(asked: readonly number[]): Promise<number> {
  const years = sizes.filter((one) => asked.length === 0 || asked.includes(one * boards * kinds.length));
  let failed = false;
  const judge = (holds: boolean) => {
    failed ||= !holds;
    return holds ? '' : ' ✗';
  };
  let smaller: Measured | null = null;
  for (const one of years) {
    const { reports, cold, warm, same, bare } = await benchSize(one);
    const ratio = cold.seconds / bare.seconds;
    const isJudged = reports >= judgedFrom;
    console.log(`${reports} reports, ${bare.pages} pages`);
    console.log(`  build        ${told(cold)}${judge(!isJudged || cold.peak <= maxPeak)}`);
    console.log(`  Astro alone  ${told(bare)}`);
    console.log(
      `  build / Astro alone: ${ratio.toFixed(2)} (at most ${maxRatio}${isJudged ? '' : `, from ${judgedFrom} reports`}); of processors ${(cold.cpu / bare.cpu).toFixed(2)}${judge(!isJudged || ratio <= maxRatio)}`,
    );
    const share = warm.seconds / cold.seconds;
    console.log(`  one more     ${told(warm)}`);
    console.log(
      `  one more / build: ${share.toFixed(2)} (at most ${maxWarm}); of processors ${(warm.cpu / cold.cpu).toFixed(2)}${judge(!isJudged || share <= maxWarm)}`,
    );
    console.log(`  nothing new  ${told(same)}`);
    if (smaller) {
      const growth = cold.seconds / smaller.seconds;
      console.log(
        `  growth from a fourth of the reports: ${growth.toFixed(2)} (at most ${maxGrowth}); of processors ${(cold.cpu / smaller.cpu).toFixed(2)}${judge(growth <= maxGrowth)}`,
      );
    }
    smaller = cold;
  }
  return failed ? 1 : 0;
}

/** Builds all reports but the newest of one board from nothing, then all; and Astro alone what the first build wrote. */
async function benchSize(years: number) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const made = await writeCorpus(folder, paths(), { years, boards, kinds: [...kinds], seed: 1 });
    const held = heldOut(folder);
    const build = () =>
      measure([join('scripts', 'build.ts')], {
        env: {
          FACTS_DIR: join(folder, 'facts'),
          REGISTRY_DIR: join(folder, 'registry'),
          GENERATED_DIR: join(folder, 'generated'),
          DIST_DIR: join(folder, 'dist'),
        },
      });
    const cold = await build();
    const bare = await bareAstro(mkdtempSync(join(folder, 'bare-')), join(folder, 'dist'));
    held();
    return { reports: made.reports, cold, bare, warm: await build(), same: await build() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes the newest report of the last board away; what is returned puts it back. */
function heldOut(folder: string): () => void {
  const newest = readdirSync(join(folder, 'facts'))
    .sort()
    .at(-1)!
    .replace(/\.json$/, '');
  const places = [`facts/${newest}.json`, `registry/reports/${newest}.yml`];
  const away = (path: string) => join(folder, path.replaceAll('/', '-'));
  for (const path of places) renameSync(join(folder, path), away(path));
  return () => places.forEach((path) => renameSync(away(path), join(folder, path)));
}

function told({ seconds, cpu, peak }: Measured): string {
  return `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processors, ${peak.toFixed(0)} MB`;
}
