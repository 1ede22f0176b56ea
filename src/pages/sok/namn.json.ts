import { getCollection } from 'astro:content';
import { areaTitle } from '../../economy/label.ts';
import { areas } from '../../economy/of-store.ts';
import { readyYears } from '../../query/of-store.ts';
import { readyQuestions } from '../../query/ready.ts';
import { reportLabel } from '../../report/name.ts';
import { packNames } from '../../search/columns.ts';
import { namesFile } from '../../search/names-file.ts';
import { areaWords, listPages, terms, textPage } from '../../search/pages.ts';
import {
  districts,
  facts,
  goals,
  indicators,
  rules,
  series,
  synonyms,
  themes,
} from '../../store/collections.ts';
import { boardIn } from '../../store/overviews.ts';
import { leadingOf } from '../../report/follow-up.ts';
import { reportsOf } from '../../store/reports.ts';
import { economyText } from '../../text/economy.ts';
import { queryPageText } from '../../text/query-page.ts';
import { searchPageText } from '../../text/search-page.ts';

/** Everything with a name: what the search fetches when somebody is about to type. */
export async function GET(): Promise<Response> {
  const texts = (await getCollection('pages')).map(({ id, data }) => textPage(id, data.title));
  const areaPages = [...areas.values()].map((area) => ({
    kind: 'ekonomi' as const,
    title: areaTitle(area, areas.get(area.parent ?? '')),
    path: `/ekonomi/omraden/${area.id}/`,
    words: areaWords,
    note: economyText.title,
    isPart: true as const,
  }));
  const readyPages = readyQuestions(readyYears()).map(({ question, address }) => ({
    kind: 'text' as const,
    title: question,
    path: `/data/fraga/${address}`,
    note: queryPageText.title,
    isPart: true as const,
  }));
  const names = namesFile({
    districts: [...districts.values()],
    indicators: [...indicators.values()],
    goals: [...goals.values()],
    series: [...series.values()],
    rules: [...rules.values()],
    themes: [...themes.values()],
    synonyms,
    pages: [...listPages, ...texts, ...areaPages, ...readyPages],
    terms,
    noteOf,
    partsOf,
    hasActivities: (report) => (facts.get(report)?.activities.length ?? 0) > 0,
  });
  return Response.json(packNames(names));
}

/** How many targets a report says are reached, and missed. */
function noteOf(report: string): string {
  const counts = boardIn(report)?.counts;
  return counts && counts.nar + counts['nar-inte'] > 0
    ? searchPageText.reached(reportLabel(report), counts.nar, counts['nar-inte'])
    : reportLabel(report);
}

/** The pages that a district's newest report gives it. */
function partsOf(district: string): string[] {
  const newest = facts.get(leadingOf(reportsOf(district)) ?? '');
  if (!newest) return [];
  return [
    ...(newest.goals.length > 0 ? ['mal'] : []),
    ...(newest.tables.length > 0 ? ['ekonomi'] : []),
    ...(newest.activities.length > 0 ? ['aktiviteter'] : []),
  ];
}
