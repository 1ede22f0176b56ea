import { getCollection } from 'astro:content';
import { reportLabel } from '../../report/name.ts';
import { namesFile } from '../../search/names-file.ts';
import { listPages, textPage } from '../../search/pages.ts';
import {
  boardIn,
  districts,
  facts,
  goals,
  indicators,
  reportsOf,
  rules,
  series,
  synonyms,
  themes,
} from '../../store.ts';
import { searchText } from '../../text/search.ts';

/** Everything with a name: what the search fetches when somebody is about to type. */
export async function GET(): Promise<Response> {
  const texts = (await getCollection('pages')).map(({ id, data }) => textPage(id, data.title));
  return Response.json(
    namesFile({
      districts: [...districts.values()],
      indicators: [...indicators.values()],
      goals: [...goals.values()],
      series: [...series.values()],
      rules: [...rules.values()],
      themes: [...themes.values()],
      synonyms,
      pages: [...listPages, ...texts],
      noteOf,
      partsOf,
    }),
  );
}

/** How many targets a report says are reached, and missed. */
function noteOf(report: string): string {
  const counts = boardIn(report)?.counts;
  return counts && counts.nar + counts['nar-inte'] > 0
    ? searchText.reached(reportLabel(report), counts.nar, counts['nar-inte'])
    : reportLabel(report);
}

/** The pages that a district's newest report gives it. */
function partsOf(district: string): string[] {
  const newest = facts.get(reportsOf(district).at(-1) ?? '');
  if (!newest) return [];
  return [
    ...(newest.goals.length > 0 ? ['mal'] : []),
    ...(newest.tables.length > 0 ? ['ekonomi'] : []),
    ...(newest.activities.length > 0 ? ['aktiviteter'] : []),
  ];
}
