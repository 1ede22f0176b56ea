import { isMaterial } from '../evidence/material.ts';
import { flawOf, isWorse } from '../../../src/verdict.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { figureOf, pairOf, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'svagare-arsmal',
  severity: 'notis',
  group: 'mal',
  title: 'Årsmålet är svagare än förra årets utfall',
  explanation:
    'Årsmålet jämförs med utfallet i den senaste verksamhetsberättelsen, som det står på samma rad. De ska skilja minst en tiondel, och minst en procentenhet (en kvarts under tio procent) eller fem av det som räknas.',
  blind:
    'Förra årets utfall kan ha varit ovanligt bra, eller mätt på ett annat sätt. Siffror om få personer och sådana som rapporten tar tillbaka räknas inte.',
  find,
};

/** Targets that last year's outcome had already passed. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const [target, previous] = pairOf(row, 'target', 'previousOutcome') ?? [];
    const year = row.row.previousYear;
    if (!target || !previous || target.bound === 'within' || year === null) return [];
    const better = row.entry.direction;
    if (better === null || !isWorse(target.value, previous.value, better)) return [];
    // A board may aim lower than a figure that its report takes back, or that is not counted in the same way.
    if (flawOf(row.observed.previousOutcome ?? null) || row.observed.outcome?.caveats) return [];
    if (row.observed.outcome?.small || !isMaterial(target, previous)) return [];
    const council = figureOf(row, 'councilTarget');
    const same = council && council.value === target.value && council.unit === target.unit;
    const sentence = `Årsmålet för ”${row.entry.name}” är ${target.text}${same ? ', samma som kommunfullmäktiges,' : ','} men utfallet ${year} var redan ${previous.text}. Varför är målet svagare än det som nåddes?`;
    const figures = [target, previous];
    return [rowRemark(row, { sentence }, figures)];
  });
}
