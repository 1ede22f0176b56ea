import type { Goal } from '../../../src/model.ts';

/** The ids of a goal and of all goals below it. */
export function goalsUnder(goals: readonly Goal[], goal: Goal): Set<string> {
  const ids = new Set([goal.id]);
  for (let before = 0; before !== ids.size;) {
    before = ids.size;
    for (const one of goals) if (one.parent !== null && ids.has(one.parent)) ids.add(one.id);
  }
  return ids;
}
