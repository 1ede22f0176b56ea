import { sexWords } from '../../../src/text/sexes.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { oddShare, ratesOf } from '../../../src/observation/misfit.ts';
import { rowRemark } from '../evidence/remark.ts';
import { figureOf, peopleIn, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'kvinnors-andel',
  severity: 'fraga',
  group: 'omojligt',
  title: 'Kvinnors och mäns siffror stämmer bara med en mycket ojämn fördelning',
  explanation:
    'En total ligger närmare den större gruppens siffra. Av total, kvinnor och män går det därför att räkna ut hur stor del kvinnorna är. Fråga ställs där de skulle vara färre än en fjärdedel eller fler än tre fjärdedelar, också med avrundning inräknad; av hela befolkningen färre än fyra eller fler än sex av tio.',
  blind:
    'Grupperna kan vara så ojämna på riktigt. Personal räknas inte: där är kvinnorna oftast många fler. Inte heller siffror om få personer.',
  find,
};

/** Rows whose total and rates are possible only if nearly all are women, or nearly none. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const [total, men, women] = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map((column) =>
      figureOf(row, column),
    );
    const { entry, observed } = row;
    const rates = ratesOf(observed.outcome, observed.outcomeWomen, observed.outcomeMen);
    if (entry.sexes !== 'rate' || !total || !men || !women || !rates) return [];
    const people = peopleIn(row);
    const share = oddShare(rates, people);
    if (!share) return [];
    const [least, most] = share.map((part) => Math.round(part * 100));
    const between = least === most ? `${least}` : `mellan ${least} och ${most}`;
    const who = sexWords(entry.name);
    const sentence = `”${entry.name}” är ${total.text} totalt, ${women.text} för ${who.women} och ${men.text} för ${who.men}. Det stämmer bara om ${between} procent av alla är ${who.women}. ${people === 'everybody' ? 'Av befolkningen är ungefär hälften det. Vilken siffra gäller?' : 'Är de det?'}`;
    return [rowRemark(row, { sentence }, [total, men, women])];
  });
}
