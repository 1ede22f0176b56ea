import type { Facts } from '../model.ts';
import type { Counting } from '../series.ts';
import { tallyGoals } from './tally.ts';

/** Where the rows that are counted stand; outcomes have the address that held them all. */
export function countingPath(report: string, part: Counting): string {
  return `/rapporter/${report}/laget/${part === 'utfall' ? '' : `${part}/`}`;
}

/** The anchors of the groups of goals: "namndmal-helt". */
export function goalAnchors(facts: Pick<Facts, 'goals'>): string[] {
  return tallyGoals(facts).flatMap((level) =>
    (['helt', 'delvis', 'inte'] as const)
      .filter((assessment) => level[assessment].length > 0)
      .map((assessment) => `${level.level}-${assessment}`),
  );
}
