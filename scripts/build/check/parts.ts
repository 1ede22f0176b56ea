import { formatNumber } from '../../../src/number.ts';
import type { Finding } from '../../../src/series.ts';
import type { Evidence } from '../check.ts';
import { rowFinding } from './finding.ts';
import { stepOf } from './rounding.ts';
import { figureOf, rowsOf } from './rows.ts';

/** Men's and women's parts that do not make the total. */
export function parts(evidence: Evidence): Finding[] {
  return rowsOf(evidence).flatMap((row) => {
    if (row.entry.sexes !== 'part') return [];
    const [total, men, women] = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map((column) =>
      figureOf(row, column),
    );
    if (!total || !men || !women || new Set([total.unit, men.unit, women.unit]).size > 1) return [];
    const made = Number((men.value + women.value).toFixed(6));
    const rounding = [total, men, women].reduce((sum, { printed }) => sum + stepOf(printed) / 2, 0);
    const counted = row.entry.unit === 'st';
    if (Math.abs(made - total.value) <= (counted ? 0 : rounding) + 1e-9) return [];
    const sentence = `För ”${row.entry.name}” är ${men.text} för män och ${women.text} för kvinnor tillsammans ${formatNumber(made)}, men totalen är ${total.text}. Vilken siffra gäller?`;
    return [
      rowFinding(row, { rule: 'delar-gar-inte-ihop', severity: 'fraga', sentence }, [total, men, women]),
    ];
  });
}
