/**
 * Everything the pages show, read once: asking Astro for a collection on each of thousands of pages is slow.
 */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { collate } from './collate.ts';
import { reportParts, reportKinds } from './report/name.ts';
import type { Indicator } from './model.ts';
import type { Series } from './series.ts';

/** A collection's entries by id. */
async function byId<C extends CollectionKey>(name: C): Promise<Map<string, CollectionEntry<C>['data']>> {
  return new Map((await getCollection(name)).map((entry) => [entry.id, entry.data]));
}

export const districts = await byId('districts');
export const indicators = await byId('indicators');
export const goals = await byId('goals');
export const reports = await byId('reports');
export const findings = await byId('findings');
export const series = await byId('series');
export const facts = await byId('facts');
export const texts = await byId('texts');

/** A district's name, or its id where the registry does not know it. */
export function districtName(id: string): string {
  return districts.get(id)?.name ?? id;
}

/** An indicator's name as the site calls it. */
export function indicatorName(id: string): string {
  return indicators.get(id)?.name ?? id;
}

/** Reports of a district, oldest first. */
export function reportsOf(district: string): string[] {
  return [...reports.values()]
    .filter((report) => report.district === district)
    .map((report) => report.id)
    .sort(compareReports);
}

/** Order of reports: by year, and within it plan, first, second, annual. */
function compareReports(a: string, b: string): number {
  const [one, other] = [reportParts(a), reportParts(b)];
  return one.year - other.year || reportKinds.indexOf(one.kind) - reportKinds.indexOf(other.kind);
}

const byDistrict = Map.groupBy(series.values(), (one) => one.district);
const byIndicator = Map.groupBy(series.values(), (one) => one.indicator);

/** All series of a district, by the indicator's name. */
export function seriesOfDistrict(district: string): Series[] {
  return (byDistrict.get(district) ?? []).toSorted((a, b) =>
    collate(indicatorName(a.indicator), indicatorName(b.indicator)),
  );
}

/** All series of an indicator, by the district's name. */
export function seriesOfIndicator(indicator: string): Series[] {
  return (byIndicator.get(indicator) ?? []).toSorted((a, b) =>
    collate(districtName(a.district), districtName(b.district)),
  );
}

/** The indicator that a row of a report is about, or null when it is not in the registry. */
export function indicatorOfRow(report: string, row: number): string | null {
  return reports.get(report)?.rows[row] || null;
}

/** Rows of a report that are about an indicator, with their index. */
export function rowsAbout(report: string, indicator: string): { index: number; record: Indicator }[] {
  return (facts.get(report)?.indicators ?? []).flatMap((record, index) =>
    indicatorOfRow(report, index) === indicator ? [{ index, record }] : [],
  );
}

/** Lines of a report that figures and findings elsewhere on the site lead to. */
export function linesNamed(report: string): number[] {
  const inSeries = [...series.values()].flatMap((one) =>
    one.observations.flatMap((observation) =>
      observation.sources.filter((source) => source.report === report).map((source) => source.line),
    ),
  );
  const inFindings = [...findings.values()]
    .filter((one) => one.report === report)
    .flatMap((one) => one.lines);
  return [...inSeries, ...inFindings];
}

/** Ids of all reports, the newest first. */
export function newestReports(): string[] {
  return [...reports.keys()].sort((a, b) => compareReports(b, a));
}
