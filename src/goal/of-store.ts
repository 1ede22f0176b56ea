/** The council's goals in the reports of the store, read once for all pages. */
import { collate } from '../collate.ts';
import { newestFollowUp } from '../report/follow-up.ts';
import { reportParts } from '../report/name.ts';
import type { GoalEntry } from '../series.ts';
import { districts, facts, goals, reports } from '../store/collections.ts';
import { districtName } from '../store/names.ts';
import { rowsOf } from '../store/overviews.ts';
import { newestReports, reportsOf } from '../store/reports.ts';
import { forAll, kept, told } from '../trace/read.ts';
import { goalsIn, type GoalIn } from './in-report.ts';

/** The council's goals in a report by their number. */
export const goalsOfReport: (report: string) => ReadonlyMap<string, GoalIn> = kept(
  'goals of report',
  (report) => {
    const found = facts.get(report);
    return found ? goalsIn(found, rowsOf(report)) : new Map();
  },
);

/** The sets of goals, the newest first: "2023-2026". */
export const goalSets: readonly string[] = forAll(
  [...new Set([...goals.values()].map(({ set }) => set))].sort((a, b) => collate(b, a)),
);

/** The goals of a set by their number. */
export function goalsOfSet(set: string): GoalEntry[] {
  return [...goals.values()].filter((goal) => goal.set === set).sort((a, b) => collate(a.number, b.number));
}

/** The set that a report's goals belong to. */
export function setOf(report: string): string | null {
  return reports.get(report)?.set ?? null;
}

/** The newest follow-up of each board that is still there, of those whose goals are of a set, by the board's name. */
export function newestWithSet(set: string): string[] {
  return [...districts.values()]
    .filter(({ to }) => to === null)
    .sort((a, b) => collate(a.name, b.name))
    .flatMap(({ id }) => newestFollowUp(reportsOf(id)) ?? [])
    .filter((report) => setOf(report) === set);
}

/** The reports that have a goal, the newest first. */
export function reportsWithGoal({ set, number }: Pick<GoalEntry, 'set' | 'number'>): string[] {
  return withGoal(`${set}/${number}`);
}

const withGoal = told('reports with goal', (goal) =>
  newestReports().filter((id) =>
    [...goalsOfReport(id).keys()].some((number) => `${setOf(id)}/${number}` === goal),
  ),
);

/** The years of the reports that have a goal, the newest first. */
export function yearsWithGoal({ set, number }: Pick<GoalEntry, 'set' | 'number'>): readonly number[] {
  return years(`${set}/${number}`);
}

const years = told('years with goal', (goal) =>
  [...new Set(withGoal(goal).map((id) => reportParts(id).year))].sort((a, b) => b - a),
);

/** Those of the reports that have a goal which are about a year. */
export function reportsOfYearWithGoal(
  { set, number }: Pick<GoalEntry, 'set' | 'number'>,
  year: number,
): readonly string[] {
  return ofYear(`${year} ${set}/${number}`);
}

const ofYear = told('reports of year with goal', (key: `${number} ${string}`) => {
  const at = key.indexOf(' ');
  return withGoal(key.slice(at + 1)).filter((id) => reportParts(id).year === Number(key.slice(0, at)));
});

/** The newest follow-up with a goal of each board that ever had it, by the board's name. */
export function newestWithGoal(goal: Pick<GoalEntry, 'set' | 'number'>): string[] {
  const byBoard = Map.groupBy(reportsWithGoal(goal), (id) => reportParts(id).district);
  return [...byBoard.values()]
    .flatMap((ids) => newestFollowUp(ids.toReversed()) ?? [])
    .sort((a, b) => collate(districtName(reportParts(a).district), districtName(reportParts(b).district)));
}
