import { sexWords } from '../../../src/text/sexes.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { stepOf } from '../../../src/money.ts';
import { rowRemark } from '../evidence/remark.ts';
import { type Figure, figureOf, rowsOf } from '../evidence/rows.ts';

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

/** Between these shares of women nothing is asked: of some group, and of the whole population, half of which are women. */
const spans = { group: [0.25, 0.75], population: [0.4, 0.6] } as const;

/** Names of figures about all who live in the district. */
const everybody = /befolkning|invånare/i;

/** Names of figures about employees, most of whom are women. */
const staff =
  /anställ|sjukfrånvaro|arbetade timmar|medarbetar|chef|förskollärare|medskapande|delindex|\bAMI\b|årsarbet/i;

/** Rows whose total and rates are possible only if nearly all are women, or nearly none. */
function find(evidence: Evidence): Remark[] {
  return rowsOf(evidence).flatMap((row) => {
    const [total, men, women] = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map((column) =>
      figureOf(row, column),
    );
    const { entry, observed } = row;
    if (entry.sexes !== 'rate' || staff.test(row.row.name) || observed.outcome?.small) return [];
    if (observed.outcome?.caveats || !total || !men || !women) return [];
    if (new Set([total.unit, men.unit, women.unit]).size > 1) return [];
    const [least, most] = shareOf(total, men, women) ?? [];
    const [low, high] = everybody.test(row.row.name) ? spans.population : spans.group;
    if (least === undefined || most === undefined || (most >= low && least <= high)) return [];
    const between =
      Math.round(least * 100) === Math.round(most * 100)
        ? `${Math.round(least * 100)}`
        : `mellan ${Math.round(least * 100)} och ${Math.round(most * 100)}`;
    const who = sexWords(entry.name);
    const sentence = `”${entry.name}” är ${total.text} totalt, ${women.text} för ${who.women} och ${men.text} för ${who.men}. Det stämmer bara om ${between} procent av alla är ${who.women}. ${everybody.test(row.row.name) ? 'Av befolkningen är ungefär hälften det. Vilken siffra gäller?' : 'Är de det?'}`;
    return [rowRemark(row, { sentence }, [total, men, women])];
  });
}

/**
 * The least and the most that women can be of all, rounding counted in: total = share · women + (1 − share) · men. Null
 * where the total lies outside both, or the two are too near each other to tell.
 */
function shareOf(total: Figure, men: Figure, women: Figure): [number, number] | null {
  const ends = (figure: Figure) => [-1, 1].map((way) => figure.value + (way * stepOf(figure.printed)) / 2);
  if ((total.value - men.value) * (total.value - women.value) > 0) return null;
  if (Math.abs(women.value - men.value) <= 2 * Math.max(stepOf(men.printed), stepOf(women.printed)))
    return null;
  const shares = ends(total).flatMap((t) =>
    ends(men).flatMap((m) => ends(women).map((w) => (t - m) / (w - m))),
  );
  return [Math.max(0, Math.min(...shares)), Math.min(1, Math.max(...shares))];
}
