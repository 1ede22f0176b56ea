/** Where the page of a release tells of one district or one indicator: feeds lead to these anchors, for ever. */
import type { Change } from './releases.ts';
import { reportParts } from './report/name.ts';

/** Whose figure one is: the district's whose board reported it, and the indicator's where it is one's. */
export interface About {
  district: string;
  indicator: string | null;
}

//  langholmen/nojda-sjoman/utfall/2023-t1
//             ^ the indicator of an observation's id
/** Ids of what a figure is about, also where its report has been withdrawn. */
export function aboutOf({ table, id, report }: Change): About {
  return {
    district: reportParts(report).district,
    indicator: table === 'observations' ? (id.split('/')[1] ?? null) : null,
  };
}

/** The anchors of each figure, in the order in which they stand on the page: the first one about a district or indicator has its id. */
export function anchorsOf(changes: readonly Change[]): Map<Change, string[]> {
  const seen = new Set<string>();
  return new Map(
    changes.map((one) => {
      const { district, indicator } = aboutOf(one);
      const ids = [district, indicator].filter((id) => id !== null && !seen.has(id)) as string[];
      for (const id of ids) seen.add(id);
      return [one, ids];
    }),
  );
}
