import { goalsBelow, goalTree, type GoalNode } from './tree.ts';
import type { Facts, Goal } from '../model.ts';
import type { Row } from '../overview/row.ts';

/** A goal of the council in one report. */
export interface GoalIn {
  report: string;
  goal: Goal;
  /** The board's own goals below it, in the order of print. */
  own: Goal[];
  /** The indicators that stand under it and its own goals; none for a goal with goals of the council below it. */
  rows: Row[];
}

/** The goals of the council in a report by their number, in the order of print, each with what stands below it. */
export function goalsIn(
  { id, goals, indicators }: Pick<Facts, 'id' | 'goals' | 'indicators'>,
  rows: readonly Row[],
): Map<string, GoalIn> {
  const byGoal = Map.groupBy(rows, ({ index }) => indicators[index]?.goal ?? null);
  const found = new Map<string, GoalIn>();
  const add = (node: GoalNode) => {
    const { goal, children } = node;
    const council = children.filter((child) => child.goal.level !== 'namndmal');
    if (goal.level !== 'namndmal' && goal.number !== null) {
      const below = goalsBelow(node);
      found.set(goal.number, {
        report: id,
        goal,
        own: below.filter(({ level }) => level === 'namndmal'),
        rows: council.length > 0 ? [] : below.flatMap((one) => byGoal.get(one.id) ?? []),
      });
    }
    council.forEach(add);
  };
  goalTree(goals).forEach(add);
  return found;
}
