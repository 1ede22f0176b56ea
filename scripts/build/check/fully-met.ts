import type { Goal } from '../../../src/model.ts';
import type { Finding } from '../../../src/series.ts';
import { councilGoal } from '../catalogue/council-goal.ts';
import type { Evidence } from '../check.ts';
import type { Identified } from '../identify.ts';
import { finding } from './finding.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { rowsByReport } from './rows.ts';

const rule = 'helt-uppfyllt-trots-siffror';

/**
 * Goals assessed as fully met under which indicators miss their targets, or goals are not fully met. Each indicator
 * is asked about once: at the highest such goal below the council's inriktningsmål, which hold everything.
 */
export function fullyMet(evidence: Evidence): Finding[] {
  const all = rowsByReport(evidence);
  return evidence.reports.flatMap((report) => {
    const { goals } = report.facts;
    const tops = goals.filter((goal) => isFull(goal) && !above(goals, goal).some(isFull));
    return tops.flatMap((goal) => {
      const inside = new Set([goal, ...goals.filter((one) => above(goals, one, true).includes(goal))]);
      const ids = new Set([...inside].map(({ id }) => id));
      const verdicts = (all.get(report) ?? [])
        .filter(({ row }) => row.goal !== null && ids.has(row.goal))
        .flatMap((row) => verdictOf(row) ?? []);
      const lower = [...inside].filter((one) => one.assessment === 'delvis' || one.assessment === 'inte');
      return ask(report, goal, verdicts, lower);
    });
  });
}

function isFull({ assessment, level }: Goal): boolean {
  return assessment === 'helt' && level !== 'inriktningsmal';
}

/** The goals above, nearest first; with the inriktningsmål only where asked. */
function above(goals: readonly Goal[], goal: Goal, all = false): Goal[] {
  const parent = goals.find(({ id }) => id === goal.parent);
  if (!parent || parent === goal || (!all && parent.level === 'inriktningsmal')) return [];
  return [parent, ...above(goals, parent, all)];
}

function ask(
  report: Identified,
  goal: Goal,
  verdicts: readonly Verdict[],
  lower: readonly Goal[],
): Finding[] {
  const missed = verdicts.filter((verdict) => verdict.missed);
  if (missed.length === 0 && lower.length === 0) return [];
  const facts = [
    missed.length === 0
      ? ''
      : `${missed.length} av ${verdicts.length} ${verdicts.length === 1 ? 'indikator' : 'indikatorer'} under det når inte eller väntas inte nå årsmålet: ${missed.map(({ text }) => text).join('; ')}`,
    lower.length === 0
      ? ''
      : `${lower.length} mål under det uppfylls ${lower.map(({ assessment, name }) => `${assessment} (”${name}”)`).join(', ')}`,
  ].filter((fact) => fact !== '');
  const sentence = `Målet ${goal.number === null ? '' : `${goal.number} `}”${goal.name}” bedöms uppfyllas helt, men ${facts.join(', och ')}. Vad bygger bedömningen på?`;
  return [
    finding(report, {
      rule,
      severity: 'fraga',
      sentence,
      line: goal.lines[0],
      lines: [...missed.map(({ row }) => row.row.lines[0]), ...lower.map(({ lines }) => lines[0])],
      alsoAbout: missed.map(({ row }) => row.id),
      goal: councilGoal(report.facts, goal.id),
    }),
  ];
}
