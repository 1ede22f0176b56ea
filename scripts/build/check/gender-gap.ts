import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { rowFinding } from './finding.ts';
import { figureOf, pairOf, rowsOf } from './rows.ts';
import { baseOf } from './small-base.ts';

/** How much higher the one figure is than the other before it is asked about. */
const wide = 0.2;

/** Rates that differ much between women and men, with which way is better. Small bases are not compared. */
export function genderGap(evidence: Evidence): Finding[] {
  return rowsOf(evidence).flatMap((row) => {
    const [men, women] = pairOf(row, 'outcomeMen', 'outcomeWomen') ?? [];
    if (row.entry.sexes !== 'rate' || !men || !women || baseOf(row) !== null) return [];
    const [low, high] = men.value < women.value ? [men, women] : [women, men];
    if (low.value <= 0 || high.value / low.value - 1 < wide) return [];
    const more = Math.round((high.value / low.value - 1) * 100);
    const who = high === women ? 'kvinnor' : 'män';
    const { direction, name } = row.entry;
    const better = direction === null ? '' : ` ${direction === 'up' ? 'Högre' : 'Lägre'} är bättre.`;
    const sentence = `”${name}” är ${women.text} för kvinnor och ${men.text} för män: ${more} procent högre för ${who}.${better} Hur arbetar nämnden med skillnaden?`;
    const figures = [figureOf(row, 'outcome'), men, women];
    return [rowFinding(row, { rule: 'konsskillnad', severity: 'notis', sentence }, figures)];
  });
}
