/**
 * npm run build: from the committed facts and the hand-kept registry to the site in dist/. `--serve` (npm start)
 * serves it afterwards, `--wait` waits for a build that is at work already. Paths and the texts' folder may be given in
 * the environment; see build/paths.ts.
 */
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { countFigures } from '../src/observation/count-figures.ts';
import { editionPath } from '../src/edition.ts';
import { readReleases } from '../src/releases.ts';
import { settings } from '../src/settings.ts';
import { assemble } from './build/assemble.ts';
import { astro } from './build/astro.ts';
import { data } from './build/data.ts';
import { type SlowFile, slowFiles } from './build/data/slow-files.ts';
import { dataId, edition } from './build/edition.ts';
import { expectPages } from './build/expect-pages.ts';
import { expectDisk, expectPlace } from './build/expect-place.ts';
import { expectAccuracy, expectSettings } from './build/expect-settings.ts';
import { readFacts } from './build/facts.ts';
import { feeds } from './build/feeds.ts';
import { headers } from './build/headers.ts';
import { keepTimes } from './build/keep-times.ts';
import { mdx } from './build/mdx.ts';
import { readPublished } from './build/metadata/published.ts';
import { leftOutOf } from './build/metadata/unpublishable.ts';
import { type Paths, paths } from './build/paths.ts';
import { stage } from './build/progress.ts';
import { readRegistry } from './build/registry/read.ts';
import { released } from './build/released.ts';
import { search, type SearchIndex } from './build/search.ts';
import { serve } from './build/serve.ts';
import { siteData } from './build/site-data.ts';
import { leaveStanding, standingFiles, sumOfInputs } from './build/standing.ts';
import { sumsOfData, sumsOfSite } from './build/sums.ts';
import { recover, swap } from './build/swap.ts';
import { expectTexts } from './build/texts.ts';
import { codeSum } from './build/traces.ts';
import { putBelow, replace, write } from './build/write.ts';
import { readArgs } from './command/options.ts';
import { messageOf, runCommand, tell } from './command/run.ts';
import { type Lock, lock } from './lock/lock.ts';

const usage = `npm run build [-- --wait]
npm start [-- --wait]

  --serve  serve the site when it is built (npm start)
  --wait   wait for a build that is at work on the same site`;

async function build(site: Lock): Promise<void> {
  const where = paths();
  const { textsDir, staging, old, dist, traces, nextTraces, slowFiles: slowBefore, nextSlowFiles } = where;
  await recover(dist, old);
  expectSettings(settings);
  await expectPlace(dist, dirname(staging));
  await expectTexts(textsDir);
  await expectAccuracy();
  const inputs = await sumOfInputs(where);
  const standing = await standingFiles(inputs, where);
  if (standing !== null) return tell(`Nothing has changed: 0 files made, ${standing} taken as they were.`);

  // Build the site beside the old one, and put it in its place when all went well.
  await expectDisk(dist, dirname(staging));
  await rm(staging, { recursive: true, force: true });
  const index = await search(staging);
  const code = await codeSum();
  const { slow, left } = slowFiles(slowBefore, dist, code);
  const work = await begin(where, site, code, index, slow);
  const [built, files] = await Promise.all([work.pages, work.files]);
  const digests = new Map([...files].map(([path, { sha256 }]) => [path, sha256]));
  await write(staging, await sumsOfData(staging, digests));
  const indexed = await stage('search', index.write, ({ pages }) => `${pages} pages`);
  await index.close();
  await expectPages(staging, built.pages, indexed.pages);
  const policy = await stage(
    'headers',
    () => headers(staging, settings.base),
    (written) => [...written.keys()].join(', '),
  );
  await write(staging, policy);
  const sums = await sumsOfSite(staging, digests);
  await write(staging, sums);
  await stage(
    'keep',
    () => keepTimes(staging, dist),
    ({ rewritten, kept, gone }) => `${rewritten} files rewritten, ${kept} as before, ${gone} gone`,
  );
  // Before the swap: what is told of files that are not there is of no use, and does no harm.
  await writeFile(nextSlowFiles, left());
  await rename(nextSlowFiles, slowBefore);
  await rename(nextTraces, traces);
  await stage(
    'swap',
    () => swap(staging, dist, old),
    () => dist,
  );
  await leaveStanding(inputs, sums, where);
}

/**
 * Makes of what is committed what the pages and files say, and sets two at work: Astro keeps one processor busy;
 * meanwhile the files for download are made, and the search reads each page that is written. Nothing else holds what was
 * read: it goes when the files stand, while Astro works on.
 */
async function begin(where: Paths, site: Lock, code: string, index: SearchIndex, slow: SlowFile) {
  const { factsDir, registryDir, releasesDir, generatedDir, staging, dist, traces, nextTraces } = where;
  const facts = await stage(
    'facts',
    () => readFacts(factsDir),
    (all) => `${all.length} reports`,
  );
  const registry = await stage(
    'registry',
    () => readRegistry(registryDir),
    ({ indicators, districts }) => `${indicators.size} indicators, ${districts.size} districts`,
  );
  const published = await readPublished();
  const releases = readReleases(releasesDir);
  const assembled = await stage(
    'series',
    () => assemble(facts, registry),
    ({ catalogue: { series, findings } }) =>
      `${series.length} series, ${countFigures(series)} figures, ${findings.length} findings`,
  );
  const { reports, catalogue } = assembled;
  const pages = await stage(
    'mdx',
    () => mdx(catalogue),
    ({ size }) => `${size} pages`,
  );
  const now = await stage(
    'releases',
    () => edition(dataId(assembled), releases),
    ({ id, version }) => version ?? `${id} is not released (npm run release)`,
  );
  await stage(
    'write',
    () => replace(generatedDir, new Map([...pages, ...siteData(catalogue, reports)])),
    () => generatedDir,
  );
  const running = await astro(
    staging,
    generatedDir,
    { before: traces, next: nextTraces, pages: dist, code },
    site,
    index.add,
  );
  const put = putBelow(staging);
  const makeFiles = async () => {
    const made = await data(catalogue, reports, published, now, put, slow);
    await write(staging, feeds(catalogue, releases));
    await write(staging, await released(releasesDir, releases, settings.releasesKept));
    put(editionPath.slice(1), `${JSON.stringify(now)}\n`);
    return made;
  };
  return {
    pages: stage(
      'astro',
      () => running.done,
      ({ pages, made, taken }) => `${pages} pages; ${made} files made, ${taken} taken as they were`,
    ),
    files: stage('data', makeFiles, ({ size }) => `${size} files${leftOutOf(published.settings)}`),
  };
}

const folders = 'FACTS_DIR, REGISTRY_DIR, GENERATED_DIR, DIST_DIR';
await runCommand({ usage, folders }, async () => {
  const { values } = readArgs({
    options: {
      serve: { type: 'boolean', default: false },
      wait: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { dist, lock: file } = paths();
  try {
    const what = values.serve ? 'npm start' : 'npm run build';
    const site = await lock(file, { what, of: dist, wait: values.wait, tell: console.log });
    await build(site);
    site.release();
  } catch (error) {
    console.error(messageOf(error, folders));
    console.error(`The build stopped; ${dist}/ is as it was.`);
    // What else is at work for this build ends with it.
    process.exit(1);
  }
  if (values.serve) console.log(`\nOpen ${await serve(dist, settings.base)} in a browser. Stop with Ctrl+C.`);
  return 0;
});
