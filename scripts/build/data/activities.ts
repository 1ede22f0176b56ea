import { deviationIn } from '../../../src/activity/deviation.ts';
import type { Row } from '../../../src/csv.ts';
import { councilGoal } from '../catalogue/council-goal.ts';
import type { Identified } from '../identify.ts';
import { noteOf, place, standing } from './standing.ts';

/** `activities`: one row an activity in a report. */
export function activityRows(reports: readonly Identified[]): Row[] {
  return reports.flatMap((report) =>
    report.facts.activities.map((activity, index) => ({
      ...place(report, activity.lines[0]),
      name: activity.name,
      goal_name: report.facts.goals.find(({ id }) => id === activity.goal)?.name ?? null,
      council_goal: councilGoal(report.facts, activity.goal),
      owner: activity.owner,
      start: activity.start,
      start_text: activity.startText ?? null,
      end: activity.end,
      end_text: activity.endText ?? null,
      status: activity.status,
      deviation: deviationIn(report.facts.type, activity),
      ...noteOf(activity.note),
      ...standing(report, { path: `activities/${index}`, lines: activity.lines, texts: [activity.name] }),
    })),
  );
}
