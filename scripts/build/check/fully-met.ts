import type { Goal } from '../../../src/model.ts';
import { groundsOf } from '../../../src/goal/grounds.ts';
import { groundWords } from '../../../src/text/goal.ts';
import { goalCalled } from '../evidence/goals.ts';
import { councilGoal } from '../catalogue/council-goal.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import type { Identified } from '../identify.ts';
import { type Verdict, verdictOf, whoMiss } from '../evidence/verdict.ts';
import { rowsByReport } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'helt-uppfyllt-trots-siffror',
  severity: 'fraga',
  group: 'mal',
  title: 'Målet uppfylls helt, men indikatorer når inte årsmålet',
  explanation:
    'Målets bedömning hålls mot indikatorerna under det: prognosen mot årsmålet, eller utfallet där prognos saknas. Är det inte känt vad som är bättre räknas indikatorn bara om siffran är lika med årsmålet.',
  blind:
    'Bedömningen kan väga in annat än indikatorerna. Är det inte känt vad som är bättre räknas bara siffror som är lika med årsmålet. Antal som växer under året, siffror om få personer, mål för hela staden och siffror som rapporten själv tar tillbaka räknas inte.',
  find,
};

/**
 * Goals assessed as fully met under which indicators miss their targets, or goals are not fully met. Each indicator
 * is asked about once: at the highest such goal below the council's inriktningsmål, which hold everything.
 */
function find(evidence: Evidence): Remark[] {
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
      return ask(report, goal, goalCalled(evidence.registry, goal), verdicts, lower);
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

/** How many of those that can be judged miss, and by what: a forecast goes before an outcome that misses as yet. */
function missing(missed: readonly Verdict[], all: number): string {
  const of = 'under det som går att bedöma';
  const [first] = missed;
  if (all === 1 && first!.by === 'prognos') return `den enda indikator ${of} väntas inte nå årsmålet`;
  const { who, not } = whoMiss(missed.length, all);
  return `${who} ${of} når${not} årsmålet${byWhat(missed)}`;
}

/** Whether forecasts say so, or outcomes where there are none: of the year, or of a part of it. */
function byWhat(missed: readonly Verdict[]): string {
  const forecasts = missed.filter(({ by }) => by === 'prognos').length;
  const soFar = missed.some(({ by }) => by === 'utfall-hittills');
  const outcome = soFar ? 'utfallet hittills' : 'årets utfall';
  if (forecasts === 0) return soFar ? ` med ${outcome}, och prognos saknas` : '';
  const hold = ` ens om ${forecasts === 1 ? 'prognosen' : 'prognoserna'} håller`;
  return forecasts === missed.length ? hold : `${hold} eller, där prognos saknas, med ${outcome}`;
}

function ask(
  report: Identified,
  goal: Goal,
  called: string,
  verdicts: readonly Verdict[],
  lower: readonly Goal[],
): Remark[] {
  const missed = verdicts.filter((verdict) => verdict.missed);
  if (missed.length === 0 && lower.length === 0) return [];
  const facts = [
    missed.length === 0
      ? ''
      : `${missing(missed, verdicts.length)}: ${missed.map(({ text }) => text).join('; ')}`,
    lower.length === 0
      ? ''
      : `${lower.length} mål under det uppfylls ${lower.map(({ assessment, name }) => `${assessment} (”${name}”)`).join(', ')}`,
  ].filter((fact) => fact !== '');
  const grounds = groundsOf(report.facts, goal);
  const asked = grounds
    ? `Hur vägs det in som inte nås, när texten hänvisar till ${groundWords(grounds.on)}?`
    : 'Vad bygger bedömningen på?';
  const sentence = `Målet ${called} bedöms uppfyllas helt, men ${facts.join(', och ')}. ${asked}`;
  return [
    {
      report,
      sentence,
      line: goal.lines[0],
      lines: [
        ...missed.map(({ row }) => row.row.lines[0]),
        ...lower.map(({ lines }) => lines[0]),
        ...(grounds?.lines ?? []),
      ],
      alsoAbout: missed.map(({ row }) => row.id),
      goal: councilGoal(report.facts, goal.id),
    },
  ];
}
