import type { Facts } from '../model.ts';
import type { Theme } from '../series.ts';
import type { Topic } from '../overview/topic.ts';
import { themeName } from '../terms/themes.ts';
import { districtText as text } from '../text/district.ts';

/** The last part of the address of each page of a district: no indicator may be called so, and no district like `yearsPart`. */
export const districtParts = ['amne', 'mal', 'ekonomi', 'aktiviteter', 'rapporter'] as const;

/** Below /stadsdelar/: the boards side by side in one year. */
export const yearsPart = 'ar';

/** In addresses and anchors: what has no theme. */
export const noTheme = 'ovrigt';

/** An entry of the list of pages of a district or a report; without a path it only heads those below it. */
export interface Section {
  path?: string;
  label: string;
  /** How many of its targets are missed, where any is. */
  misses?: number;
  below?: Section[];
}

/** The pages of a district by its newest report: the overview, its topics, and what else the report holds. */
export function districtSections(district: string, newest: Facts, topics: readonly Topic[]): Section[] {
  const own = `/stadsdelar/${district}/`;
  const part = (name: (typeof districtParts)[number]) => ({
    path: `${own}${name}/`,
    label: text.parts[name],
  });
  return [
    {
      path: own,
      label: text.overview,
      below: topics.map(({ theme, counts }) => ({
        path: topicPath(district, theme),
        label: themeName(theme),
        ...(counts['nar-inte'] > 0 ? { misses: counts['nar-inte'] } : {}),
      })),
    },
    ...(newest.goals.length > 0 ? [part('mal')] : []),
    ...(newest.tables.length > 0 ? [part('ekonomi')] : []),
    ...(newest.activities.length > 0 ? [part('aktiviteter')] : []),
    part('rapporter'),
  ];
}

/** Where a district's page about a theme is, or about what has none. */
export function topicPath(district: string, theme: Theme | null): string {
  return `/stadsdelar/${district}/amne/${theme ?? noTheme}/`;
}
