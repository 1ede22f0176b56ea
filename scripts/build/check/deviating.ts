import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { goalsUnder } from '../evidence/goals.ts';
import { listed } from '../../../src/text/listed.ts';
import { parted } from '../evidence/parted.ts';
import { rowsByReport } from '../evidence/rows.ts';
import { verdictOf } from '../evidence/verdict.ts';

export const check: Check = {
  rule: 'andra-avviker',
  severity: 'fraga',
  group: 'mal',
  title: 'Texten nämner andra avvikande indikatorer än tabellen',
  explanation:
    'Där texten räknar upp vilka indikatorer som avviker hålls det mot prognoserna under samma mål: en indikator som inte väntas nå årsmålet borde vara nämnd.',
  blind:
    'Avvika kan betyda annat än att inte nå årsmålet. Bara uppräkningar där varje namn känns igen prövas.',
  find,
};

/** Texts that name some indicators as deviating while another is forecast to miss its target. */
function find(evidence: Evidence): Remark[] {
  return [...rowsByReport(evidence)].flatMap(([report, rows]) => {
    const { indicators, goals, stated = [] } = report.facts;
    const seen = new Set<string>();
    return stated.flatMap((one) => {
      if (one.about !== 'avviker' || seen.has(String(one.indicators))) return [];
      seen.add(String(one.indicators));
      const named = rows.filter(({ row }) => one.indicators.includes(indicators.indexOf(row)));
      const own = goals.find(({ id }) => id === named[0]?.row.goal);
      const top =
        goals.find(({ id, level }) => id === own?.parent && level === 'verksamhetsomradesmal') ?? own;
      const under = top ? goalsUnder(goals, top) : new Set<string>();
      const missed = rows
        .filter((row) => row.row.goal !== null && under.has(row.row.goal) && !named.includes(row))
        .flatMap((row) => verdictOf(row) ?? [])
        .filter((verdict) => verdict.missed && verdict.by === 'prognos');
      if (missed.length === 0) return [];
      const names = listed(named.map(({ entry }) => `”${entry.name}”`));
      const sentence = `Texten nämner ${names} som avvikande, men inte ${parted(missed.map(({ text }) => text))}. Vilka avviker?`;
      const lines = [...named, ...missed.map(({ row }) => row)].map(({ row }) => row.lines[0]);
      const alsoAbout = [...named, ...missed.map(({ row }) => row)].map(({ id }) => id);
      return [{ report, sentence, line: one.line, lines, alsoAbout }];
    });
  });
}
