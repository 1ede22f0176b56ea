import { stepOf } from '../../../src/money.ts';
import { type Figure, type Printed, figureOf, statedOf } from './rows.ts';

/** Below this number of persons, one person more or less moves a share by more than ten per cent. */
const small = 10;

/** A small base: how many persons, and where the report says so; null where only the figures do. */
interface Base {
  persons: number;
  line: number | null;
}

/** The base of a row's outcome when it is small: what the report says, or else the least that fits the figures. */
export function baseOf(row: Printed): Base | null {
  const said = row.entry.bases.find(({ report }) => report === row.report.facts.id);
  if (said) return said.persons < small ? { persons: said.persons, line: said.line } : null;
  const stated = statedOf(row, 'underlag');
  if (stated && isPossible(row, stated.count)) return { persons: stated.count, line: stated.line };
  const persons = leastBase(row);
  return persons === null ? null : { persons, line: null };
}

/**
 * The fewest persons for which men's, women's and all persons' shares are all possible, when it is small and the
 * figures are exact enough to tell: 66,7 % of all, 100 % of the boys and 50 % of the girls are 1 + 2 children.
 */
function leastBase(row: Printed): number | null {
  const shares = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map((column) => figureOf(row, column));
  const [all, men, women] = shares;
  if (row.entry.sexes !== 'rate' || !/^andel/i.test(row.row.name) || !all || !men || !women) return null;
  if (shares.some((figure) => figure!.unit !== '%')) return null;
  // A whole number fits a small base by chance; 66,7 hardly does.
  if (Number.isInteger(all.value) || men.value === women.value) return null;
  for (let persons = 2; persons < small; persons++) {
    for (let boys = 1; boys < persons; boys++) {
      const girls = persons - boys;
      for (const a of hits(men, boys)) {
        if (hits(women, girls).some((b) => is(all, (a + b) / persons))) return persons;
      }
    }
  }
  return null;
}

/** Whether the row's outcome can be of so many: 37,5 % of eight is three, of seven it is nothing. */
function isPossible(row: Printed, count: number): boolean {
  const outcome = figureOf(row, 'outcome');
  return outcome !== null && (outcome.unit !== '%' || hits(outcome, count).length > 0);
}

/** How many of a group may be meant by a share of it. */
function hits(share: Figure, group: number): number[] {
  return Array.from({ length: group + 1 }, (_, count) => count).filter((count) => is(share, count / group));
}

function is(share: Figure, part: number): boolean {
  return Math.abs(share.value - part * 100) <= stepOf(share.printed) / 2 + 1e-9;
}
