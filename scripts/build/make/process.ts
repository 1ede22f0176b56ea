/** A process of the build (see make.ts): makes of what is committed what the pages and the files for download say. */
import { editionPath } from '../../../src/edition.ts';
import { countFigures } from '../../../src/observation/count-figures.ts';
import { readReleases } from '../../../src/releases.ts';
import { settings } from '../../../src/settings.ts';
import { messageOf } from '../../command/run.ts';
import { assemble } from '../assemble.ts';
import { data } from '../data.ts';
import { slowFiles } from '../data/slow-files.ts';
import { dataId, edition } from '../edition.ts';
import { readFacts } from '../facts.ts';
import { feeds } from '../feeds.ts';
import type { Given, Told } from '../make.ts';
import { mdx } from '../mdx.ts';
import { readPublished } from '../metadata/published.ts';
import { leftOutOf } from '../metadata/unpublishable.ts';
import { stage } from '../report/progress.ts';
import { readRegistry } from '../registry/read.ts';
import { released } from '../released.ts';
import { siteData } from '../site-data.ts';
import { putBelow, replace, write } from '../folder/write.ts';

const { places, code, folders } = JSON.parse(process.argv[2]!) as Given;
const { factsDir, registryDir, releasesDir, generatedDir, staging, dist, slowFiles: slowBefore } = places;
const tell = (told: Told) => process.send!(told);

try {
  await makeAll();
} catch (error) {
  tell({ met: messageOf(error, folders) });
}

async function makeAll(): Promise<void> {
  // Read what is committed.
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

  // Make of it what the pages and files say.
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
  function* generated() {
    yield* pages;
    yield* siteData(catalogue, reports);
  }
  await stage(
    'write',
    () => replace(generatedDir, generated()),
    () => generatedDir,
  );
  tell({ generated: true });

  // Make the files for download, the feeds and what is kept of releases.
  const put = putBelow(staging);
  const { slow, left } = slowFiles(slowBefore, dist, code);
  const files = await stage(
    'data',
    () => data(catalogue, reports, published, now, put, slow),
    ({ size }) => `${size} files${leftOutOf(published.settings)}`,
  );
  await write(staging, feeds(catalogue, releases));
  await write(staging, await released(releasesDir, releases, settings.releasesKept));
  put(editionPath.slice(1), `${JSON.stringify(now)}\n`);
  tell({ digests: new Map([...files].map(([path, { sha256 }]) => [path, sha256])), slowLeft: left() });
}
