import { councilGoal } from '../catalogue/council-goal.ts';
import type { Identified } from '../identify.ts';
import { groundsOf } from '../../../src/goal/grounds.ts';
import type { Row } from '../../../src/csv.ts';
import { place, standing } from './standing.ts';

/** `goals`: one row a goal in a report, with its assessment. */
export function goalRows(reports: readonly Identified[]): Row[] {
  return reports.flatMap((report) =>
    report.facts.goals.map((goal, index) => {
      const grounds = groundsOf(report.facts, goal);
      return {
        ...place(report, goal.lines[0]),
        set: goal.set,
        level: goal.level,
        number: goal.number,
        name: goal.name,
        council_goal: councilGoal(report.facts, goal.id),
        assessment: goal.assessment,
        grounds: grounds?.on ?? [],
        grounds_line: grounds?.lines[0] ?? null,
        ...standing(report, { path: `goals/${index}`, lines: goal.lines, texts: [goal.name] }),
      };
    }),
  );
}
