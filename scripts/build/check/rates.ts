import { sexWords } from '../../../src/text/sexes.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { isOneSided, isOutside, ratesOf } from '../../../src/observation/misfit.ts';
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

/** Rates where the total does not lie between men and women, or takes no account of one of them. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const [total, men, women] = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map((column) =>
      figureOf(row, column),
    );
    const { entry, observed } = row;
    const rates = ratesOf(observed.outcome, observed.outcomeWomen, observed.outcomeMen);
    if (entry.sexes !== 'rate' || !total || !men || !women || !rates) return [];
    const sentence = isOutside(rates)
      ? outside(total, men, women, row)
      : isOneSided(rates)
        ? oneSided(total, men, women, row)
        : null;
    return sentence === null ? [] : [rowRemark(row, { sentence }, [total, men, women])];
  });
}

function outside(total: Figure, men: Figure, women: Figure, { entry }: KnownRow): string {
  const who = sexWords(entry.name);
  return `Utfallet för ”${entry.name}” är ${total.text}, men ${men.text} för ${who.men} och ${women.text} för ${who.women}. Hur kan totalen ligga utanför båda?`;
}

function oneSided(total: Figure, men: Figure, women: Figure, { entry }: KnownRow): string {
  const who = sexWords(entry.name);
  const isMens = total.value === men.value;
  const [same, other, figure] = isMens ? [who.men, who.women, women] : [who.women, who.men, men];
  return `Utfallet för ”${entry.name}” är ${total.text}, detsamma som för ${same}, men för ${other} står ${figure.text}. Vilka räknas i siffran för ${other}?`;
}
