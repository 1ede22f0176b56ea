import type { GoalEntry } from '../../../src/series.ts';
import { sectionText as text } from '../../../src/text/sections.ts';
import type { Page } from './serialise.ts';
import { findingsSection } from './findings.ts';
import type { Catalogue } from '../catalogue.ts';
import { component, root, section } from './tree.ts';

/** The page of one of the council's goals. */
export function goalPage({ id, set, number, name }: GoalEntry, { findings }: Catalogue): Page {
  const found = findings.filter(({ goal }) => goal === id);
  return {
    frontmatter: { id, set, number, title: name },
    body: root(
      component('GoalAssessments', { goal: id }),
      section(text.indicators),
      component('GoalIndicators', { goal: id }),
      section(text.activities),
      component('GoalActivities', { goal: id }),
      ...findingsSection(found, { goal: id }),
    ),
  };
}
