import type { Indicator } from '../../../src/model.ts';
import { readPeriod } from '../../../src/printed-period.ts';

//   Antal nya bänkar     31     40                     one cell over all rows, its lines beside two of them
//   Antal nya träd       12     15     Tertial 1
//   Antal nya lekar      41     45     2023
/**
 * Doubts periods that may be the two halves of one that stands in a cell over several rows, in place: others of the
 * table have none. Gives the rows that are in doubt for it.
 */
export function doubtMergedPeriods(rows: readonly Indicator[]): Indicator[] {
  if (rows.every(({ period }) => period !== null)) return [];
  const halves = rows.slice(1).flatMap((row, n) => {
    const [above, own] = [rows[n]!.period, row.period];
    const isCut = above !== null && own !== null && !/20\d\d/.test(above) && /^20\d\d$/.test(own);
    return isCut && readPeriod(`${above} ${own}`) ? [[rows[n]!, row] as const] : [];
  });
  for (const pair of halves)
    for (const { doubts, period } of pair) {
      const whole = pair.map((each) => each.period).join(' ');
      const reason = 'Perioden kan stå i en cell som gäller flera rader';
      doubts.push({ cell: 'period', reason, candidates: [whole, period!] });
    }
  return halves.flat();
}
