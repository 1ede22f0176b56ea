import { stepOf } from '../../../src/money.ts';
import { type Figure, type Printed, figureOf, statedOf } from './rows.ts';

/** Below this number of persons, one person more or less moves a share by more than ten per cent. */
const small = 10;

/** A small base: how many persons, and where the report says so; null where only the figures do. */
interface Base {
  persons: number;
  line: number | null;
  /** What the report counts, which need not be persons where its text alone says so. */
  of: 'personer' | 'fall';
}

/** The base of a row's outcome when it is small: what the report says, or else the least that fits the figures. */
export function baseOf(row: Printed): Base | null {
  const said = row.entry.bases.find(({ report }) => report === row.report.facts.id);
  if (said) return said.persons < small ? { persons: said.persons, line: said.line, of: 'personer' } : null;
  const stated = statedOf(row, 'underlag');
  if (stated && isPossible(row, stated.count))
    return { persons: stated.count, line: stated.line, of: 'fall' };
  const persons = leastBase(row);
  return persons === null ? null : { persons, line: null, of: 'personer' };
}

/**
 * Whether the figure of a column rests on fewer than ten persons: that of all with both its parts, or one part of more,
 * where the registry has how many all are and every way to part them that fits the figures leaves so few. Of 13 children,
 * 50 % of the boys and 57,14 % of the girls are 3 of 6 and 4 of 7. Without that number the shares tell nothing of their
 * parts: 8 of 14 is 57,14 %, too.
 */
export function isSmall(row: Printed, column: 'outcome' | 'outcomeMen' | 'outcomeWomen'): boolean {
  if (baseOf(row) !== null) return true;
  const said = row.entry.bases.find(({ report }) => report === row.report.facts.id);
  if (!said || column === 'outcome') return false;
  const fitting = partings(row, said.persons);
  return fitting.length > 0 && fitting.every((group) => group[column] < small);
}

/** Every way in which so many persons can be men and women, so that all three shares of a row are possible. */
function partings(row: Printed, persons: number): { outcomeMen: number; outcomeWomen: number }[] {
  const [all, men, women] = sharesOf(row) ?? [];
  if (!all || !men || !women) return [];
  return Array.from({ length: persons - 1 }, (_, n) => n + 1).flatMap((boys) => {
    const girls = persons - boys;
    const fits = hits(men, boys).some((a) => hits(women, girls).some((b) => is(all, (a + b) / persons)));
    return fits ? [{ outcomeMen: boys, outcomeWomen: girls }] : [];
  });
}

/** The shares of all, of men and of women, where each is a rate of its own in percent; else null. */
function sharesOf(row: Printed): [Figure, Figure, Figure] | null {
  const [all, men, women] = (['outcome', 'outcomeMen', 'outcomeWomen'] as const).map((column) =>
    figureOf(row, column),
  );
  if (row.entry.sexes !== 'rate' || !/^andel/i.test(row.row.name) || !all || !men || !women) return null;
  return [all, men, women].every(({ unit }) => unit === '%') ? [all, men, women] : null;
}

/**
 * The fewest persons for which men's, women's and all persons' shares are all possible, when it is small and the
 * figures are exact enough to tell: 66,7 % of all, 100 % of the boys and 50 % of the girls are 1 + 2 children.
 */
function leastBase(row: Printed): number | null {
  const [all, men, women] = sharesOf(row) ?? [];
  if (!all || !men || !women) return null;
  // A whole number fits a small base by chance; 66,7 hardly does.
  if (Number.isInteger(all.value) || men.value === women.value) return null;
  const persons = Array.from({ length: small - 2 }, (_, n) => n + 2);
  return persons.find((count) => partings(row, count).length > 0) ?? null;
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
