import { Assessment, type Facts, type Goal } from '../model.ts';
import { assessments } from '../terms/assessments.ts';
import { overviewText as text } from '../text/overview.ts';

/** What a report itself says of its goals, in one sentence: of all of them only what it says of each. */
export function goalsBrief({
  type,
  goals,
}: Pick<Facts, 'type'> & { goals: readonly Pick<Goal, 'assessment'>[] }): string {
  const counts = Assessment.options
    .map((one) => ({ assessment: one, count: goals.filter(({ assessment }) => assessment === one).length }))
    .filter(({ count }) => count > 0);
  const [first, ...others] = counts;
  if (!first) return type === 'verksamhetsplan' ? text.planned(goals.length) : text.notAssessed(goals.length);
  if (first.count === goals.length) return text.unanimous(first.count, assessments[first.assessment]);
  return text.assessed(
    counts.reduce((sum, { count }) => sum + count, 0),
    counts.map(({ assessment, count }) => {
      const who = others.length > 0 ? String(count) : count === 1 ? 'det' : 'alla';
      return `${who} ${assessments[assessment].toLowerCase()}`;
    }),
  );
}
