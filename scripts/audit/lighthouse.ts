import lighthouse from 'lighthouse';
import { pageTypes } from '../../src/browser/page-types.ts';
import { median } from './median.ts';
import type { Section } from './section.ts';
import type { AuditSite } from './site.ts';

/** Least scores, of a hundred. */
const least = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof least;
const categories = Object.keys(least) as Category[];

const pages = ['start', 'district', 'topic', 'indicator', 'pair', 'economy'] as const;

/** What one run gives; times in milliseconds. */
interface Run {
  scores: Record<Category, number>;
  lcp: number;
  blocking: number;
  cls: number;
  /** What a page that is not perfect fails at. */
  failed: string[];
}

/** Runs of which the middle one counts: a busy machine makes single runs of performance jump. */
const runs = 3;

/** Lighthouse as for a phone, on the pages that people meet first. */
export async function auditLighthouse(site: AuditSite): Promise<Section> {
  const over: string[] = [];
  const rows: Section['rows'] = [];
  for (const page of pages) {
    const found: Run[] = [];
    for (let run = 0; run < runs; run++) found.push(await scores(site, pageTypes[page]));
    const middle = Object.fromEntries(
      categories.map((category) => [category, median(found.map((one) => one.scores[category]))]),
    ) as Record<Category, number>;
    for (const category of categories)
      if (middle[category] < least[category])
        over.push(
          `${page}, ${category} ${middle[category]} < ${least[category]} (${found[0]!.failed.join(', ')})`,
        );
    rows.push([
      page,
      ...categories.map((category) => middle[category]),
      `${Math.round(median(found.map((one) => one.lcp)))} ms`,
      `${Math.round(median(found.map((one) => one.blocking)))} ms`,
      median(found.map((one) => one.cls)).toFixed(3),
    ]);
  }
  return {
    title: `Lighthouse, phone, middle of ${runs} runs`,
    columns: ['page', ...categories, 'LCP', 'blocking', 'CLS'],
    rows,
    over,
  };
}

async function scores(site: AuditSite, path: string): Promise<Run> {
  const result = await lighthouse(site.origin + path, {
    port: site.port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: categories,
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${path}.`);
  const { categories: given, audits } = result.lhr;
  const number = (id: string) => audits[id]?.numericValue ?? 0;
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((given[category]?.score ?? 0) * 100)]),
    ) as Record<Category, number>,
    lcp: number('largest-contentful-paint'),
    blocking: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    failed: Object.values(audits)
      .filter(
        (audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative',
      )
      .map((audit) => audit.id),
  };
}
