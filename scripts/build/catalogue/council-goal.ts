import type { Facts } from '../../../src/model.ts';

/**
 * The council's goal that a goal of a report belongs to, as `<set>/<number>`: itself, or the nearest one above a
 * board's own goal. Null when the report does not say which.
 */
export function councilGoal({ goals }: Facts, id: string | null): string | null {
  let goal = goals.find((one) => one.id === id);
  for (let steps = 0; goal && steps <= goals.length; steps++) {
    if (goal.level !== 'namndmal') return goal.number === null ? null : `${goal.set}/${goal.number}`;
    const { parent } = goal;
    goal = goals.find((one) => one.id === parent);
  }
  return null;
}
