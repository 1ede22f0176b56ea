import { councilGoal } from '../goal/tree.ts';
import type { Activity, Facts, Goal } from '../model.ts';

/** An activity with the report it stands in and the council's goal it serves. */
export interface ListedActivity {
  report: string;
  activity: Activity;
  goal: Goal | null;
}

/** Activities of the same time, in the order in which they are printed. */
export interface PeriodGroup {
  start: string | null;
  end: string | null;
  items: ListedActivity[];
}

/** The activities of a report, each with its goal. */
export function activitiesOf(facts: Facts): ListedActivity[] {
  return facts.activities.map((activity) => ({
    report: facts.id,
    activity,
    goal: councilGoal(facts.goals, activity.goal),
  }));
}

/** Activities by their time: what begins first, and of those what ends first, comes first; no dates last. */
export function byPeriod(items: ListedActivity[]): PeriodGroup[] {
  const key = ({ activity }: ListedActivity) =>
    [activity.start ?? '9', activity.end ?? '9', activity.startText ?? '', activity.endText ?? ''].join('/');
  return [...Map.groupBy(items, key)]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, some]) => ({ start: some[0]!.activity.start, end: some[0]!.activity.end, items: some }));
}

/** Id of the council's goal that an activity serves, as the goal's page has it, or null. */
export function goalIdOf({ goal }: ListedActivity): string | null {
  return goal?.number ? `${goal.set}/${goal.number}` : null;
}

/** The activity printed on a line of a report, or null. */
export function activityAt(items: ListedActivity[], report: string, line: number): ListedActivity | null {
  return items.find(({ report: id, activity }) => id === report && within(line, activity.lines)) ?? null;
}

function within(line: number, [first, last]: [number, number]): boolean {
  return first <= line && line <= last;
}

/** What a filter may ask about an activity's state, as words parted by blanks. */
export function filterWords({ status, deviation }: Activity): string {
  return [status ?? 'ingen', ...(deviation ? ['avviker'] : [])].join(' ');
}

/** How many are done and how many under way. */
export function statusCount(items: ListedActivity[]): { done: number; going: number } {
  const count = (status: string) => items.filter(({ activity }) => activity.status === status).length;
  return { done: count('klar'), going: count('pagar') };
}
