import type { GoalEntry } from '../../../src/series.ts';
import type { Page } from './serialise.ts';
import { component, root } from './tree.ts';

/** The page of one of the council's goals. */
export function goalPage({ id, set, number, name }: GoalEntry): Page {
  return {
    frontmatter: { id, set, number, title: name },
    body: root(component('GoalOverview', { goal: id })),
  };
}
