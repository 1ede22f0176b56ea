import type { Facts } from '../model.ts';

/** How many lines of a report bear a fact: a goal, a row, a decision or an attachment. */
export function linesOfFacts(facts: Facts): number {
  return facts.owners
    .filter(([, , owner]) => owner.includes('/'))
    .reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
