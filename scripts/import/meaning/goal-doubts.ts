import type { Doubt } from '../../../src/model.ts';
import type { Note } from '../lines/problem.ts';
import type { Goals } from './goal.ts';

/** What is in doubt about goals: how far one is fulfilled, and where one may begin that has no known heading. */
export function goalDoubts({ open }: Pick<Goals, 'open'>): Doubt[] {
  return open.map(({ line, goal, printed }) => ({
    cell: goal === null ? 'goals' : `goals/${goal}`,
    reason:
      goal === null
        ? `På rad ${line} börjar kanske ett mål vars rubrik inte är känd: det som följer står under målet före`
        : 'Det går inte att säkert säga hur långt målet bedöms vara uppfyllt',
    candidates: [printed],
  }));
}

/** Notes them for whoever imports. */
export function noteGoals({ open }: Pick<Goals, 'open'>, note: Note): void {
  for (const { line, goal, printed } of open)
    if (goal === null)
      note(
        'goal-heading',
        'Unexpected assessment below this line, expected the heading of its goal ("KF:s mål för verksamhetsområdet: …", "Nämndmål: …"): what follows stands under the goal before; compare with the original',
        line,
      );
    else
      note(
        'assessment',
        `Unexpected assessment "${printed}", expected "Uppfylls helt", "Uppfylls delvis" or "Uppfylls inte" of the report's year, right below its goal's heading: kept as a candidate; compare with the original`,
        line,
      );
}
