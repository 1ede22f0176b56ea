import { auditAxe } from './axe.ts';
import { auditCuts } from './cuts.ts';
import { auditImportTime } from './import-time.ts';
import { auditLighthouse } from './lighthouse.ts';
import { auditLinkedData } from './linked-data.ts';
import { auditMqa } from './mqa.ts';
import { auditSearch } from './search.ts';
import type { Section } from './section.ts';
import { openSite } from './site.ts';
import { auditSizes } from './sizes.ts';
import { auditWeights } from './weights.ts';
import { paths } from '../build/folder/paths.ts';

/** Most that a page of the real site may be. */
const limits = { packed: 45, raw: 400, stops: 150 };

/** Audits the built site, one section after the other. */
export async function auditSite(audit: (make: () => Promise<Section>) => Promise<void>): Promise<void> {
  const { dist } = paths();
  const reports = process.env['REPORTS_DIR'];
  const site = await openSite(dist);
  // One after the other: they measure time, and would slow each other down.
  const sections: (() => Promise<Section>)[] = [
    ...(reports ? [async () => auditImportTime(reports), async () => auditCuts(reports)] : []),
    () => auditMqa(dist),
    async () => auditLinkedData(dist),
    () => auditLighthouse(site),
    () => auditWeights(site),
    () => auditSizes(site, dist, limits),
    () => auditAxe(site),
    () => auditSearch(site),
  ];
  for (const section of sections) await audit(section);
  await site.close();
  if (!reports) console.log('\nskipped  Import and cuts: REPORTS_DIR is not set');
}
