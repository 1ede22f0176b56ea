import type { Facts } from '../model.ts';

/** What the lines of a report's text hold. */
export type CoverageKind = 'facts' | 'prose' | 'frame' | 'noise' | 'blank';

/** How many lines of a report hold what, in the order in which the page shows it; kinds without lines are left out. */
export function coverageOf(facts: Pick<Facts, 'owners'>): { kind: CoverageKind; lines: number }[] {
  const counts = new Map<CoverageKind, number>([
    ['facts', 0],
    ['prose', 0],
    ['frame', 0],
    ['noise', 0],
    ['blank', 0],
  ]);
  for (const [first, last, owner] of facts.owners) {
    const kind = kindOf(owner);
    counts.set(kind, (counts.get(kind) ?? 0) + last - first + 1);
  }
  return [...counts].map(([kind, lines]) => ({ kind, lines })).filter(({ lines }) => lines > 0);
}

function kindOf(owner: string): CoverageKind {
  if (owner.includes('/')) return 'facts';
  if (owner === 'contents' || owner === 'furniture') return 'frame';
  return owner as CoverageKind;
}
