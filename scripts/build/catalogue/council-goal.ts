import { councilGoal as councilGoalOf } from '../../../src/goal/tree.ts';
import type { Facts } from '../../../src/model.ts';

/** The council's goal that a goal of a report belongs to, as `<set>/<number>`. Null when the report does not say which. */
export function councilGoal({ goals }: Pick<Facts, 'goals'>, id: string | null): string | null {
  const goal = councilGoalOf(goals, id);
  return goal === null || goal.level === 'namndmal' || goal.number === null
    ? null
    : `${goal.set}/${goal.number}`;
}
