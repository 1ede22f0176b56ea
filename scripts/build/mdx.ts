import type { Catalogue } from './catalogue.ts';
import { districtPage } from './mdx/district.ts';
import { goalPage } from './mdx/goal.ts';
import { indicatorPage } from './mdx/indicator.ts';
import { reportPage } from './mdx/report.ts';
import { serialise } from './mdx/serialise.ts';

/** Files by their path below a directory, with their whole text. */
export type Files = ReadonlyMap<string, string>;

/** All generated pages, as files below `content/generated`. */
export function mdx(catalogue: Catalogue): Files {
  return new Map([
    ...catalogue.districts.map(
      (district) => [`districts/${district.id}.mdx`, serialise(districtPage(district))] as const,
    ),
    ...catalogue.indicators.map(
      (indicator) =>
        [`indicators/${indicator.id}.mdx`, serialise(indicatorPage(indicator, catalogue))] as const,
    ),
    ...catalogue.goals.map(
      (goal) => [`goals/${goal.set}-${goal.number}.mdx`, serialise(goalPage(goal))] as const,
    ),
    ...catalogue.reports.map(
      (report) => [`reports/${report.id}.mdx`, serialise(reportPage(report))] as const,
    ),
  ]);
}
