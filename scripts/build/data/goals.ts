import { councilGoal } from '../catalogue/council-goal.ts';
import type { Identified } from '../identify.ts';
import { pageAt } from '../../../src/report/page-at.ts';
import type { Row } from '../../../src/csv.ts';

/** `goals`: one row a goal in a report, with its assessment. */
export function goalRows(reports: readonly Identified[]): Row[] {
  return reports.flatMap(({ facts, district }) =>
    facts.goals.map((goal) => ({
      report: facts.id,
      line: goal.lines[0],
      page: pageAt(facts.source.pages, goal.lines[0]) ?? null,
      district,
      set: goal.set,
      level: goal.level,
      number: goal.number,
      name: goal.name,
      council_goal: councilGoal(facts, goal.id),
      assessment: goal.assessment,
    })),
  );
}
