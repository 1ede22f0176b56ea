import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { finding } from './finding.ts';
import { rowsByReport } from './rows.ts';
import { verdictOf } from './verdict.ts';

/** Below this, a report with few goals would be asked for nothing. */
const few = 5;

/** Reports that assess every goal alike, with what the indicators forecast. */
export function allAlike(evidence: Evidence): Finding[] {
  const rows = rowsByReport(evidence);
  return evidence.reports.flatMap((report) => {
    const assessed = report.facts.goals.filter(({ assessment }) => assessment !== null);
    const [first] = assessed;
    if (!first || assessed.length < few || assessed.some(({ assessment }) => assessment !== first.assessment))
      return [];
    const verdicts = (rows.get(report) ?? []).flatMap((row) => verdictOf(row) ?? []);
    const forecasts = verdicts.filter(({ by }) => by === 'prognos');
    const missed = first.assessment === 'helt' ? forecasts.filter((verdict) => verdict.missed) : [];
    const found =
      missed.length === 0
        ? ''
        : `, medan ${missed.length} av ${forecasts.length} indikatorer med prognos inte väntas nå årsmålet: ${missed.map(({ text }) => text).join('; ')}`;
    const sentence = `Alla ${assessed.length} mål bedöms uppfyllas ${first.assessment}${found}. ${missed.length === 0 ? 'Vad skulle ge en annan bedömning?' : 'Vad bygger bedömningarna på?'}`;
    return [
      finding(report, {
        rule: 'alla-mal-lika',
        severity: missed.length === 0 ? 'notis' : 'fraga',
        sentence,
        line: first.lines[0],
        lines: missed.map(({ row }) => row.row.lines[0]),
        alsoAbout: missed.map(({ row }) => row.id),
      }),
    ];
  });
}
