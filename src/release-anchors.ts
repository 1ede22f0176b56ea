/** Where the page of a release tells of one district or one indicator: feeds lead to these anchors, for ever. */
import type { Change } from './releases.ts';

/** Whose figure one is: the district's whose board reported it, and the indicator's where it is one's. */
export interface About {
  district: string | null;
  indicator: string | null;
}

//  langholmen/nojda-sjoman/utfall/2023-t1
//             ^ the indicator of an observation's id
/** Ids of what a figure is about. `districtOf` knows the reports that are there. */
export function aboutOf({ table, id, report }: Change, districtOf: (report: string) => string | null): About {
  return {
    district: districtOf(report),
    indicator: table === 'observations' ? (id.split('/')[1] ?? null) : null,
  };
}

/** The anchors of each figure, in the order in which they stand on the page: the first one about a district or indicator has its id. */
export function anchorsOf(
  changes: readonly Change[],
  districtOf: (report: string) => string | null,
): Map<Change, string[]> {
  const seen = new Set<string>();
  return new Map(
    changes.map((one) => {
      const { district, indicator } = aboutOf(one, districtOf);
      const ids = [district, indicator].filter((id) => id !== null && !seen.has(id)) as string[];
      for (const id of ids) seen.add(id);
      return [one, ids];
    }),
  );
}
