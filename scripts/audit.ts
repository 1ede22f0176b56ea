/**
 * npm run audit: what takes too long for every test run. It looks at the built site (dist/, or DIST_DIR) in a real
 * Chromium, prints its figures, and ends with exit code 1 when one is over its budget. With REPORTS_DIR it also tells
 * how long the import of the reports there takes, and cuts them anywhere: no cut may pass for a whole report.
 * It kills imports and builds at random moments: nothing may be lost or half written.
 * npm run audit -- --kills: that alone.
 * npm run audit -- --corpus: instead, the sizes of the pages that ten years of all boards would make (see corpus.ts).
 */
import { existsSync } from 'node:fs';
import { auditAxe } from './audit/axe.ts';
import { auditCuts } from './audit/cuts.ts';
import { buildCorpus, corpusLimits } from './audit/corpus.ts';
import { auditImportTime } from './audit/import-time.ts';
import { auditKills } from './audit/kills.ts';
import { auditLighthouse } from './audit/lighthouse.ts';
import { auditMqa } from './audit/mqa.ts';
import { auditSearch } from './audit/search.ts';
import { print, type Section } from './audit/section.ts';
import { openSite } from './audit/site.ts';
import { auditSizes } from './audit/sizes.ts';
import { auditWeights } from './audit/weights.ts';
import { paths } from './build/paths.ts';

if (process.argv.includes('--kills')) {
  const kills = await auditKills();
  print(kills);
  process.exit(kills.over.length === 0 ? 0 : 1);
}

const corpus = process.argv.includes('--corpus') ? buildCorpus() : null;
const dist = corpus?.dist ?? paths().dist;
const reports = process.env['REPORTS_DIR'];
if (!existsSync(dist)) {
  console.error(`There is no site in ${dist}/. Run npm run build first.`);
  process.exit(1);
}

/** Most that a page of the real site may be. */
const limits = { packed: 45, raw: 400, stops: 150 };

const site = await openSite(dist);
// One after the other: they measure time, and would slow each other down.
const sections: (() => Promise<Section>)[] = corpus
  ? [() => auditSizes(site, dist, corpusLimits)]
  : [
      ...(reports ? [async () => auditImportTime(reports), async () => auditCuts(reports)] : []),
      () => auditMqa(dist),
      () => auditLighthouse(site),
      () => auditWeights(site),
      () => auditSizes(site, dist, limits),
      () => auditAxe(site),
      () => auditSearch(site),
      auditKills,
    ];
const over: string[] = [];
for (const audit of sections) {
  const section = await audit();
  print(section);
  over.push(...section.over.map((one) => `${section.title}: ${one}`));
}
await site.close();
corpus?.remove();

if (!reports && !corpus) console.log('\nskipped  Import and cuts: REPORTS_DIR is not set');
for (const one of over) console.error(`OVER BUDGET  ${one}`);
console.log(over.length === 0 ? '\nAll within budget.' : `\n${over.length} over budget.`);
process.exitCode = over.length === 0 ? 0 : 1;
