import type { Goal } from '../../../src/model.ts';
import type { Registry } from '../registry/registry.ts';

/** The ids of a goal and of all goals below it. */
export function goalsUnder(goals: readonly Goal[], goal: Goal): Set<string> {
  const ids = new Set([goal.id]);
  for (let before = 0; before !== ids.size;) {
    before = ids.size;
    for (const one of goals) if (one.parent !== null && ids.has(one.parent)) ids.add(one.id);
  }
  return ids;
}

/** A goal by its number and name, the council's in the council's own words: what a report misprints is no name of ours. */
export function goalCalled({ goals }: Pick<Registry, 'goals'>, { set, number, level, name }: Goal): string {
  const known = level === 'namndmal' ? undefined : goals.get(set)?.goals.find((one) => one.number === number);
  return `${number === null ? '' : `${number} `}”${known?.name ?? name}”`;
}
