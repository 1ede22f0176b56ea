import type { Goal } from '../model.ts';

/** A goal with those below it. */
export interface GoalNode {
  goal: Goal;
  children: GoalNode[];
}

/** The goals of a report as a tree. A goal whose parent is not found stands at the top. */
export function goalTree(goals: Goal[]): GoalNode[] {
  const nodes = new Map(goals.map((goal) => [goal.id, { goal, children: [] } as GoalNode]));
  const top: GoalNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.goal.parent === null ? undefined : nodes.get(node.goal.parent);
    (parent && parent !== node ? parent.children : top).push(node);
  }
  return top;
}

/** A goal and all below it. */
export function goalsBelow({ goal, children }: GoalNode): Goal[] {
  return [goal, ...children.flatMap(goalsBelow)];
}

/** The goal of the council that a row under a board's goal serves, by its number. */
export function councilGoal(goals: Goal[], id: string | null): Goal | null {
  let goal = goals.find((one) => one.id === id) ?? null;
  for (let steps = 0; goal && goal.level === 'namndmal' && steps < 5; steps++)
    goal = goals.find((one) => one.id === goal?.parent) ?? null;
  return goal;
}
