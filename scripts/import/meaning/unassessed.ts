import type { Goal } from '../../../src/model.ts';
import type { Note } from '../lines/problem.ts';
import type { Goals } from './goal.ts';

/** A report with fewer goals is a part of one. */
const fewGoals = 3;

/** Notes goals that no words assess: each where others of its level have some, and the first where none has. */
export function noteUnassessed({ goals, doubts }: Pick<Goals, 'goals' | 'doubts'>, note: Note): void {
  const open = new Set(doubts.map(({ cell }) => cell));
  const bare = goals.filter(({ assessment }, n) => !assessment && !open.has(`goals/${n}`));
  const tail = 'a colour or a picture may show it; compare with the original';
  const [first] = bare;
  if (first && bare.length === goals.length) {
    if (goals.length < fewGoals) return;
    const met = 'Unexpected report in which no goal is assessed, from this one on';
    const expected = 'expected "Uppfylls helt", "Uppfylls delvis" or "Uppfylls inte"';
    return note('assessment', `${met}, ${expected}: ${tail}`, first.lines[0]);
  }
  const isAssessed = ({ level }: Goal) =>
    goals.some((other) => other.level === level && other.assessment !== null);
  for (const { lines } of bare.filter(isAssessed)) {
    const met = 'Unexpected goal without an assessment, expected one as other goals of its level have';
    note('assessment', `${met}: ${tail}`, lines[0]);
  }
}
