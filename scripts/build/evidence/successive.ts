import type { Identified } from '../identify.ts';
import { compareReports } from '../../../src/report/name.ts';

/**
 * Each report of a board with the one before it of the same kind: the tertialrapport 1 of another year, the plan of
 * the year before. A board that took over from others has none before its own first.
 */
export function successive(reports: readonly Identified[]): [earlier: Identified, later: Identified][] {
  const groups = Map.groupBy(reports, ({ facts: { district, type, tertial } }) =>
    JSON.stringify([district, type, tertial]),
  );
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => compareReports(a.facts.id, b.facts.id));
    return sorted.slice(1).map((later, index): [Identified, Identified] => [sorted[index]!, later]);
  });
}
