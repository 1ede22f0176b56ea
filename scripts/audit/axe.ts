import { violations } from '../../src/browser/axe.ts';
import { pageTypes } from '../../src/browser/page-types.ts';
import { openAtRest } from '../../src/browser/rest.ts';
import type { Section } from './section.ts';
import type { AuditSite } from './site.ts';

const widths = [1280, 320];
const themes = ['light', 'dark'] as const;

/** axe on every page type, wide and at 320 px, in both themes: no violation of WCAG 2.2 AA or of good practice. */
export async function auditAxe(site: AuditSite): Promise<Section> {
  const over: string[] = [];
  const rows: Section['rows'] = [];
  for (const [type, path] of Object.entries(pageTypes)) {
    const counts = [];
    for (const width of widths)
      for (const colorScheme of themes) {
        const page = await site.browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await openAtRest(page, site.origin, path);
        const found = await violations(page);
        await page.close();
        counts.push(found.length);
        over.push(...found.map((one) => `${type} at ${width} px, ${colorScheme}: ${one}`));
      }
    rows.push([type, ...counts]);
  }
  return {
    title: 'axe violations',
    columns: ['page', ...widths.flatMap((width) => themes.map((theme) => `${width} ${theme}`))],
    rows,
    over,
  };
}
