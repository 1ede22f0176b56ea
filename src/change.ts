import type { Change } from './series.ts';

/** Whether figures from before and after a change are about different things: a new name or a new target does not make them so. */
export function endsSeries({ kind }: Pick<Change, 'kind'>): boolean {
  return kind !== 'renamed' && kind !== 'target';
}
