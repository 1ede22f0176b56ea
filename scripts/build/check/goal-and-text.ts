import { councilGoal } from '../catalogue/council-goal.ts';
import { goalCalled } from '../evidence/goals.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { saidOtherwise } from '../../../src/goal/said-otherwise.ts';

export const check: Check = {
  rule: 'bedomning-mot-text',
  severity: 'fraga',
  group: 'mal',
  title: 'Texten bedömer målet annorlunda än rubriken',
  explanation:
    'Målets bedömning vid rubriken hålls mot den mening i texten under den som säger om målet uppfylls helt, delvis eller inte.',
  blind:
    'Bara meningar som nämner målet vid dess slag, till exempel verksamhetsområdesmålet, prövas. Säger texten olika saker om samma mål frågas ingenting.',
  find,
};

/** Goals that are assessed in one way at their heading and in another in the text below it. */
function find({ reports, registry }: Evidence): Remark[] {
  return reports.flatMap((report) =>
    saidOtherwise(report.facts).map(({ goal, assessment, line }) => ({
      report,
      sentence: `Målet ${goalCalled(registry, goal)} uppfylls ${goal.assessment} enligt bedömningen vid rubriken, men ${assessment} enligt texten under den. Vilket gäller?`,
      line,
      lines: [goal.lines[0]],
      goal: councilGoal(report.facts, goal.id),
    })),
  );
}
