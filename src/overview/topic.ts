import { outcomeGroups, type OutcomeGroup } from '../report/tally.ts';
import { Theme } from '../series.ts';
import type { Row } from './row.ts';
import { countSilences, type CountedSilence } from './silences.ts';

/** What a report says about one theme. */
export interface Topic {
  /** Null: what nobody has given a theme yet. */
  theme: Theme | null;
  /** What misses its target first, then what reaches it, then what is open. */
  rows: Row[];
  counts: Record<OutcomeGroup, number>;
}

/** The order in which a reader asks: what fails, what holds, what is open. */
const order: readonly (OutcomeGroup | null)[] = ['nar-inte', 'nar', 'for-tidigt', 'bedoms-inte', null];

/** The rows of a report by theme, in the order of the themes; what has no theme last; themes without a row are left out. */
export function topicsOf(rows: readonly Row[]): Topic[] {
  return [...Theme.options, null].flatMap((theme) => {
    const some = rows.filter((row) => row.theme === theme);
    if (some.length === 0) return [];
    return [{ theme, rows: missedFirst(some), counts: countGroups(some) }];
  });
}

/** Rows in the order in which a reader asks: what is missed, what is reached, what is open. */
export function missedFirst(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

/** How many rows are in each group; rows without a target are in none. */
export function countGroups(rows: readonly Pick<Row, 'group'>[]): Record<OutcomeGroup, number> {
  const counts = outcomeGroups.map((group) => [group, rows.filter((row) => row.group === group).length]);
  return Object.fromEntries(counts) as Record<OutcomeGroup, number>;
}

/** Why rows are not judged, the most common first, each with how many it silences. */
export function silencesOf(rows: readonly Pick<Row, 'group' | 'why'>[]): CountedSilence[] {
  return countSilences(rows.flatMap(({ group, why }) => (group === 'bedoms-inte' && why ? [why] : [])));
}
