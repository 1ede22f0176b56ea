/**
 * npm run build: from the committed facts and the hand-kept registry to the site in dist/. `--serve` (npm start)
 * serves it afterwards, `--wait` waits for a build that is at work already. Paths and the texts' folder may be given in
 * the environment; see build/folder/paths.ts.
 */
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settings } from '../src/settings.ts';
import { astro } from './build/astro.ts';
import { expectInputs } from './build/expect/inputs.ts';
import { expectPages } from './build/expect/pages.ts';
import { expectDisk, expectPlace } from './build/expect/place.ts';
import { expectAccuracy, expectSettings } from './build/expect/settings.ts';
import { headers } from './build/headers.ts';
import { keepTimes } from './build/folder/keep-times.ts';
import { make } from './build/make.ts';
import { paths } from './build/folder/paths.ts';
import { stage } from './build/report/progress.ts';
import { search } from './build/search.ts';
import { serve } from './build/folder/serve.ts';
import { sitemap } from './build/sitemap.ts';
import { leaveUnchanged, unchangedFiles, sumOfInputs } from './build/folder/unchanged.ts';
import { sumsOfData, sumsOfSite } from './build/folder/sums.ts';
import { recover, swap } from './build/folder/swap.ts';
import { expectTexts } from './build/expect/texts.ts';
import { codeSum } from './build/astro/traces.ts';
import { write } from './build/folder/write.ts';
import { readArgs } from './command/options.ts';
import { messageOf, runCommand, tell } from './command/run.ts';
import { type Lock, lock } from './lock/lock.ts';

const usage = `npm run build [-- --wait]
npm start [-- --wait]

  --serve  serve the site when it is built (npm start)
  --wait   wait for a build that is at work on the same site`;

/** How another folder is named. */
const folders = 'FACTS_DIR, REGISTRY_DIR, GENERATED_DIR, DIST_DIR';

async function build(site: Lock): Promise<void> {
  const where = paths();
  const { generatedDir, textsDir, staging, old, dist, traces, nextTraces } = where;
  await recover(dist, old);
  expectSettings(settings);
  await expectPlace(dist, dirname(staging));
  await expectTexts(textsDir);
  await expectAccuracy();
  const inputs = await sumOfInputs(where);
  const unchanged = await unchangedFiles(inputs, where);
  if (unchanged !== null) return tell(`Nothing has changed: 0 files made, ${unchanged} taken as they were.`);

  // Build the site beside the old one, and put it in its place when all went well. Astro keeps one processor busy:
  // meanwhile a process makes the files for download, and the search reads each page that is written.
  await expectDisk(dist, dirname(staging));
  await rm(staging, { recursive: true, force: true });
  const code = await codeSum();
  const making = await make({ places: where, code, folders }, site);
  const index = await search(staging);
  const written = new Map<string, string>();
  const running = await astro(
    staging,
    generatedDir,
    { before: traces, next: nextTraces, pages: dist, code },
    making.generated,
    site,
    ({ file, sum, isPage }) => {
      if (sum !== null) written.set(file, sum);
      if (isPage) index.add(file);
    },
  );
  const [built, { digests, slowLeft }] = await Promise.all([
    stage(
      'astro',
      () => running.done,
      ({ pages, made, taken }) => `${pages} pages; ${made} files made, ${taken} taken as they were`,
    ),
    making.made,
  ]);
  const known = new Map([...digests, ...written]);
  await write(staging, await sumsOfData(staging, known));
  const indexed = await stage('search', index.write, ({ pages }) => `${pages} pages`);
  await index.close();
  await expectPages(staging, built.pages, indexed.pages);
  await write(staging, await sitemap(staging));
  const policy = await stage(
    'headers',
    () => headers(staging, settings.base),
    (written) => [...written.keys()].join(', '),
  );
  await write(staging, policy);
  for (const [file, sum] of indexed.digests) known.set(file, sum);
  const sums = await sumsOfSite(staging, known);
  await write(staging, sums);
  await stage(
    'keep',
    () => keepTimes(staging, dist),
    ({ rewritten, kept, gone }) => `${rewritten} files rewritten, ${kept} as before, ${gone} gone`,
  );
  await expectInputs(inputs, where);
  // Before the swap: what is told of files that are not there is of no use, and does no harm.
  await writeFile(where.nextSlowFiles, slowLeft);
  await rename(where.nextSlowFiles, where.slowFiles);
  await rename(nextTraces, traces);
  await stage(
    'swap',
    () => swap(staging, dist, old),
    () => dist,
  );
  await leaveUnchanged(inputs, sums, where);
}

await runCommand({ usage, folders }, async () => {
  const { values } = readArgs({
    options: {
      serve: { type: 'boolean', default: false },
      wait: { type: 'boolean', default: false },
    },
  });
  const { dist, staging, lock: file } = paths();
  try {
    const what = values.serve ? 'npm start' : 'npm run build';
    const site = await lock(file, { what, of: dist, wait: values.wait, tell: console.log });
    try {
      await build(site);
    } catch (error) {
      // A full disk has room again; what is written there still goes with the next build.
      await rm(staging, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
    site.release();
  } catch (error) {
    console.error(messageOf(error, folders));
    console.error(`The build stopped; ${join(dist, '/')} is as it was.`);
    // What else is at work for this build ends with it.
    process.exit(1);
  }
  if (values.serve) console.log(`\nOpen ${await serve(dist, settings.base)} in a browser. Stop with Ctrl+C.`);
  return 0;
});
