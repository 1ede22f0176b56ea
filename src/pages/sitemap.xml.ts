import { getCollection } from 'astro:content';
import { districtSections, topicPath, yearsPart } from '../district/sections.ts';
import { reportPagePath } from '../district/report-page.ts';
import { dictionaryPath } from '../dictionary/files.ts';
import { areas } from '../economy/of-store.ts';
import { reportsWithGoal } from '../goal/of-store.ts';
import { rulePages } from '../finding/pages.ts';
import { absolute } from '../href.ts';
import { listPath, listYears } from '../report/list-years.ts';
import { yearPath } from '../indicator/years.ts';
import { outcomeYears } from '../overview/board-row.ts';
import { countingPath, countings } from '../report/counting.ts';
import { chapterPath, readReport } from '../report/pages.ts';
import {
  districts,
  facts,
  goals,
  indicators,
  reports,
  reportsOf,
  reportYears,
  series,
  seriesOfIndicator,
  themesOf,
} from '../store.ts';

/** Every page of the site, for search engines. */
export async function GET(): Promise<Response> {
  const texts = await getCollection('pages');
  const paths = [
    ...['/', '/stadsdelar/', '/indikatorer/', '/mal/', '/rapporter/', '/data/', dictionaryPath, '/sok/'],
    ...['/jamfor/', '/ekonomi/', '/aktiviteter/', '/granskning/', '/rattelser/', '/om/ordlista/'],
    ...texts.map((page) => (page.id === 'om' ? '/om/' : `/om/${page.id}/`)),
    ...[...districts.keys()].flatMap(districtPaths),
    ...reportYears().flatMap((year) => [
      `/stadsdelar/${yearsPart}/${year}/`,
      `/ekonomi/${yearsPart}/${year}/`,
    ]),
    ...[...areas.keys()].map((id) => `/ekonomi/omraden/${id}/`),
    ...[...facts.values()]
      .filter(({ tables }) => tables.length > 0)
      .map(({ id }) => reportPagePath(id, 'ekonomi')),
    ...[...indicators.keys()].flatMap(indicatorPaths),
    ...[...series.keys()].map((id) => `/stadsdelar/${id}/`),
    ...[...goals.values()].flatMap((goal) => [
      `/mal/${goal.id}/`,
      ...[...new Set(reportsWithGoal(goal).map((id) => reports.get(id)!.district))].map(
        (district) => `/stadsdelar/${district}/mal/${goal.id}/`,
      ),
    ]),
    ...listYears().map(listPath),
    ...[...reports.keys()].flatMap(reportPaths),
    ...[...rulePages].flatMap(([rule, pages]) => pages.map(({ suffix }) => `/granskning/${rule}/${suffix}`)),
    ...[...districts.keys()]
      .filter((id) => reportsOf(id).length > 0)
      .map((id) => `/granskning/stadsdel/${id}/`),
    ...[...facts.values()]
      .filter(({ id, district, activities }) => activities.length > 0 && reportsOf(district).at(-1) !== id)
      .map(({ id }) => `/aktiviteter/${id}/`),
  ];
  const urls = paths.map((path) => `<url><loc>${absolute(path)}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
}

/** An indicator's page, and one for each year where there are several. */
function indicatorPaths(indicator: string): string[] {
  const years = outcomeYears(seriesOfIndicator(indicator));
  return [null, ...(years.length > 1 ? years : [])].map((year) => yearPath(indicator, year));
}

/** A report's own page, its chapters with all their parts, what is asked of it, and how it is counted. */
function reportPaths(report: string): string[] {
  const own = `/rapporter/${report}/`;
  const isPlan = reports.get(report)!.type === 'verksamhetsplan';
  return [
    ...[own, `${own}fragor/`, ...(isPlan ? [] : countings.map((part) => countingPath(report, part)))],
    ...readReport(report).chapters.flatMap((chapter) =>
      chapter.pages.map((_, n) => chapterPath(report, chapter, n)),
    ),
  ];
}

/** A district's overview, its other pages, and a page for each theme that it has ever reported on. */
function districtPaths(district: string): string[] {
  const newest = facts.get(reportsOf(district).at(-1) ?? '');
  if (!newest) return [`/stadsdelar/${district}/`];
  return [
    ...districtSections(district, newest, []).flatMap(({ path }) => path ?? []),
    ...themesOf(district).map((theme) => topicPath(district, theme)),
  ];
}
