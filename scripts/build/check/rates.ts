import { sexWords } from '../../../src/text/sexes.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { stepOf } from '../../../src/money.ts';
import { type Figure, type KnownRow, figureOf, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'utanfor-man-och-kvinnor',
  severity: 'fraga',
  group: 'omojligt',
  title: 'Totalen ligger utanför män och kvinnor',
  explanation: 'När mäns och kvinnors siffror gäller var grupp för sig måste totalen ligga mellan dem.',
  blind: 'Personer utan uppgift om kön kan flytta totalen något. Avrundning är inräknad.',
  find,
};

/** Below this part of the whole, a group is too small to have a rate of its own worth printing. */
const tiny = 0.02;

/** Rates where the total does not lie between men and women, or takes no account of one of them. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    if (row.entry.sexes !== 'rate') return [];
    const [total, men, women] = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map((column) =>
      figureOf(row, column),
    );
    if (!total || !men || !women || new Set([total.unit, men.unit, women.unit]).size > 1) return [];
    const sentence = outside(total, men, women, row) ?? oneSided(total, men, women, row);
    if (sentence === null) return [];
    return [rowRemark(row, { sentence }, [total, men, women])];
  });
}

function outside(total: Figure, men: Figure, women: Figure, { entry }: KnownRow): string | null {
  const rounding = (stepOf(total.printed) + Math.max(stepOf(men.printed), stepOf(women.printed))) / 2 + 1e-9;
  const [low, high] = [Math.min(men.value, women.value), Math.max(men.value, women.value)];
  if (total.value >= low - rounding && total.value <= high + rounding) return null;
  const who = sexWords(entry.name);
  return `Utfallet för ”${entry.name}” är ${total.text}, men ${men.text} för ${who.men} och ${women.text} för ${who.women}. Hur kan totalen ligga utanför båda?`;
}

/** The total is that of the one group although the other's is far from it: then nobody can be in the other. */
function oneSided(total: Figure, men: Figure, women: Figure, { entry }: KnownRow): string | null {
  const span = Math.abs(men.value - women.value);
  const nearest = Math.min(Math.abs(total.value - men.value), Math.abs(total.value - women.value));
  const rounding = Math.max(...[total, men, women].map(({ printed }) => stepOf(printed)));
  if (span === 0 || nearest > 0 || rounding / span > tiny) return null;
  const who = sexWords(entry.name);
  const isMens = total.value === men.value;
  const [same, other, figure] = isMens ? [who.men, who.women, women] : [who.women, who.men, men];
  return `Utfallet för ”${entry.name}” är ${total.text}, detsamma som för ${same}, men för ${other} står ${figure.text}. Vilka räknas i siffran för ${other}?`;
}
