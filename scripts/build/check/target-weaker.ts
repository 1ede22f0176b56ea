import { flawOf, isWorse } from '../../../src/verdict.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { stepOf } from '../../../src/money.ts';
import { type Figure, figureOf, pairOf, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'svagare-arsmal',
  severity: 'notis',
  group: 'mal',
  title: 'Årsmålet är svagare än förra årets utfall',
  explanation: 'Årsmålet jämförs med utfallet i den senaste årsberättelsen, som det står på samma rad.',
  blind:
    'Förra årets utfall kan ha varit ovanligt bra, eller mätt på ett annat sätt. Avrundade mål räknas inte.',
  telling: 12,
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
    if (isRounded(target, previous)) return [];
    const council = figureOf(row, 'councilTarget');
    const same = council && council.value === target.value && council.unit === target.unit;
    const sentence = `Årsmålet för ”${row.entry.name}” är ${target.text}${same ? ', samma som kommunfullmäktiges,' : ','} men utfallet ${year} var redan ${previous.text}. Varför är målet svagare än det som nåddes?`;
    const figures = [target, previous];
    return [rowRemark(row, { sentence }, figures)];
  });
}

/** A target set to last year's outcome in round figures: 80 % after 80,95 %, 0,2 % after 0,18 %. */
function isRounded(target: Figure, previous: Figure): boolean {
  const step = stepOf(target.printed);
  const apart = Math.abs(target.value - previous.value);
  const part = apart / Math.abs(previous.value);
  return (apart < step && part < 0.02) || (apart <= step / 2 && part < 0.15);
}
