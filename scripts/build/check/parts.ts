import { sexWords } from '../../../src/text/sexes.ts';
import { formatValue } from '../../../src/number.ts';
import { pieces } from '../../../src/observation/show.ts';
import type { Check, Evidence, Remark } from '../evidence/check.ts';
import { rowRemark } from '../evidence/remark.ts';
import { stepOf } from '../../../src/money.ts';
import { figureOf, rowsOf } from '../evidence/rows.ts';

export const check: Check = {
  rule: 'delar-gar-inte-ihop',
  severity: 'fraga',
  group: 'omojligt',
  title: 'Män och kvinnor blir inte totalen',
  explanation: 'Är mäns och kvinnors siffror delar av totalen ska de tillsammans bli den.',
  blind: 'Personer utan uppgift om kön kan saknas i delarna.',
  find,
};

/** Men's and women's parts that do not make the total. */
function find(evidence: Evidence): Remark[] {
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
    const who = sexWords(row.entry.name);
    const sentence = `För ”${row.entry.name}” är ${men.text} för ${who.men} och ${women.text} för ${who.women} tillsammans ${formatValue(made, pieces(total.unit))}, men totalen är ${total.text}. Vilken siffra gäller?`;
    return [rowRemark(row, { sentence }, [total, men, women])];
  });
}
