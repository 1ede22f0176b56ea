import type { Change } from '../series.ts';
import { changes } from '../terms.ts';
import type { ChartBreak } from './description.ts';

/** Where a series must not be read on: every change but a new name. */
export function breaksOf(known: Change[]): ChartBreak[] {
  return known
    .filter((change) => change.kind !== 'renamed')
    .map((change) => ({ x: change.year, label: `${changes[change.kind]} ${change.year}` }));
}
