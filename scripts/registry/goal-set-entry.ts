import type { Goal } from '../../src/model.ts';
import { GoalSet } from '../build/registry/goal.ts';
import type { NewEntry } from './new-entry.ts';
import { entryText } from './yaml.ts';

/** An entry for a term's goals of the council, each under the name that the first report prints. */
export function goalSetEntry(set: string, printed: readonly Goal[]): NewEntry {
  const numbered = printed.filter(({ number }) => number !== null);
  const goals = [...Map.groupBy(numbered, ({ number }) => number!)]
    .map(([number, [goal]]) => ({ number, level: goal!.level, name: goal!.name }))
    .sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  return {
    path: `goals/${set}.yml`,
    text: entryText(
      ['Read out of reports: hold it against the list of goals in the council’s budget.'],
      GoalSet.parse({ set, goals }),
    ),
    open: ['goals that these reports do not name'],
  };
}
