import type { GoalEntry } from '../../../src/series.ts';
import type { Page } from './serialise.ts';
import type { Catalogue } from '../catalogue.ts';
import { component, root, section } from './tree.ts';

/** The page of one of the council's goals. */
export function goalPage({ id, set, number, name }: GoalEntry, { findings }: Catalogue): Page {
  const found = findings.some(({ goal }) => goal === id);
  return {
    frontmatter: { id, set, number, title: name },
    body: root(
      component('GoalAssessments', { goal: id }),
      section('Indikatorer'),
      component('GoalIndicators', { goal: id }),
      section('Aktiviteter'),
      component('GoalActivities', { goal: id }),
      ...(found ? [section('Frågor till nämnden'), component('Findings', { goal: id })] : []),
    ),
  };
}
