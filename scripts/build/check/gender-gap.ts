import { sexWords } from '../../../src/text/sexes.ts';
import { betweenSexes } from '../../../src/verdict.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { figureOf, pairOf, peopleIn, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'konsskillnad',
  severity: 'notis',
  group: 'personer',
  title: 'Stor skillnad mellan kvinnor och män',
  explanation:
    'Den ena siffran är minst en tredjedel högre än den andra, och andelar skiljer minst en kvarts procentenhet. Siffror om få personer jämförs inte, inte heller sådana som går dåligt ihop med totalen.',
  blind: 'Skillnaden sägs utan statistisk prövning. Bara andelar per grupp jämförs, inte delar av en total.',
  find,
};

/** How much higher the one figure is than the other before it is asked about. */
const wide = 1 / 3;

/** How many percentage points are between shares before it is asked about. */
const least = 0.25;

/** Rates that differ much between women and men, with which way is better. Small bases are not compared. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const [men, women] = pairOf(row, 'outcomeMen', 'outcomeWomen') ?? [];
    if (row.entry.sexes !== 'rate' || !men || !women) return [];
    const { outcomeMen = null, outcomeWomen = null, outcome = null } = row.observed;
    const about = { ...row.entry, people: peopleIn(row) };
    if (betweenSexes(outcomeWomen, outcomeMen, outcome, about)) return [];
    const [low, high] = men.value < women.value ? [men, women] : [women, men];
    if (low.value <= 0 || high.value / low.value - 1 < wide) return [];
    if (low.unit === '%' && high.value - low.value < least) return [];
    const more = Math.round((high.value / low.value - 1) * 100);
    const { direction, name } = row.entry;
    const who = sexWords(name);
    const better = direction === null ? '' : ` ${direction === 'up' ? 'Högre' : 'Lägre'} är bättre.`;
    const sentence = `”${name}” är ${women.text} för ${who.women} och ${men.text} för ${who.men}: ${more} procent högre för ${high === women ? who.women : who.men}.${better} Hur arbetar nämnden med skillnaden?`;
    const figures = [figureOf(row, 'outcome'), men, women];
    return [rowRemark(row, { sentence }, figures)];
  });
}
