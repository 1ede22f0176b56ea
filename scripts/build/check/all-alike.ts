import type { Goal, GoalLevel } from '../../../src/model.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { listed } from '../../../src/text/listed.ts';
import { rowsByReport } from '../evidence/rows.ts';
import { verdictOf, whoMiss } from '../evidence/verdict.ts';
import { isAnnual } from '../../../src/report/annual.ts';

export const check: Check = {
  rule: 'alla-mal-lika',
  severity: 'notis',
  group: 'mal',
  title: 'Alla mål bedöms lika',
  explanation: 'Rapporter där vartenda mål har fått samma bedömning, och vad indikatorerna säger.',
  blind: 'Att alla mål bedöms lika kan vara riktigt. Rapporter med färre än fem bedömda mål tas inte med.',
  counting: 'mal',
  find,
};

/** Below this, a report with few goals would be asked for nothing. */
const few = 5;

/** Reports that assess every goal alike, with what the indicators forecast, or how the year ended for them. */
function find(evidence: Evidence): Remark[] {
  const rows = rowsByReport(evidence);
  return evidence.reports.flatMap((report) => {
    const assessed = report.facts.goals.filter(({ assessment }) => assessment !== null);
    const [first] = assessed;
    if (!first || assessed.length < few || assessed.some(({ assessment }) => assessment !== first.assessment))
      return [];
    const isEnded = isAnnual(report.facts);
    const verdicts = (rows.get(report) ?? [])
      .flatMap((row) => verdictOf(row) ?? [])
      .filter(({ by }) => by === (isEnded ? 'utfall' : 'prognos'));
    const missed = first.assessment === 'helt' ? verdicts.filter((verdict) => verdict.missed) : [];
    const { who, not } = whoMiss(missed.length, verdicts.length);
    const what = isEnded
      ? `som går att bedöma${not} nådde`
      : `som har en prognos i tabell eller analys${not} väntas nå`;
    const found =
      missed.length === 0
        ? ''
        : `, medan ${who} ${what} årsmålet: ${missed.map(({ text }) => text).join('; ')}`;
    const sentence = `Alla ${assessed.length} mål (${levels(assessed)}) bedöms uppfyllas ${first.assessment}${found}. Vad skulle ge en annan bedömning?`;
    return [
      {
        report,
        severity: missed.length === 0 ? 'notis' : 'fraga',
        sentence,
        line: first.lines[0],
        lines: missed.map(({ row }) => row.row.lines[0]),
        alsoAbout: missed.map(({ row }) => row.id),
      },
    ];
  });
}

const names: Record<GoalLevel, string> = {
  inriktningsmal: 'inriktningsmål',
  verksamhetsomradesmal: 'mål för verksamhetsområden',
  namndmal: 'nämndmål',
};

/** How many there are of each level: a goal above others is no further goal met. */
function levels(goals: readonly Goal[]): string {
  const groups = Map.groupBy(goals, ({ level }) => level);
  return listed([...groups].map(([level, some]) => `${some.length} ${names[level]}`));
}
