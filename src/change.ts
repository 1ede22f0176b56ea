import type { Change } from './series.ts';

/**
 * Whether targets from before and after a change may lie as far apart as they like: what the registry notes is known, and
 * asks no question. All but a new name.
 */
export function movesTarget({ kind }: Pick<Change, 'kind'>): boolean {
  return kind !== 'renamed';
}

/** Whether figures from before and after a change are about different things: a new name or a new target does not make them so. */
export function endsSeries({ kind }: Pick<Change, 'kind'>): boolean {
  return kind !== 'renamed' && kind !== 'target';
}
