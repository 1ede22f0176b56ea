import { hasBalance, rolesOf, type Roles } from '../../../../src/money.ts';
import { letters } from '../../lines/letters.ts';
import { balances, valueOf } from './place.ts';

/** What the figures of each row are to each other. */
export interface Relation {
  roles: Roles | null;
  /** Whether a row's figures agree; null where it does not print enough to say. */
  holds(cells: readonly string[]): boolean | null;
  /** What a repair says that rests on it. */
  proof: string;
}

/** What the headings of an economy table (the label's not counted) promise of each row; null for nothing. */
export function relationOf(columns: readonly string[]): Relation | null {
  const roles = rolesOf(columns);
  if (hasBalance(roles))
    return {
      roles,
      holds: (cells) => balances(cells, roles),
      proof: 'budget och justeringar minus prognos ger avvikelsen',
    };
  if (/överföring.*till/i.test(columns.at(-1) ?? ''))
    return {
      roles: null,
      holds: (cells) => sumsToNothing(cells.slice(-3), 2),
      proof: 'överföringen är den förra och resultatet med omvänt tecken',
    };
  if (columns.length === 2 && letters(columns.join('')) === 'kostnaderintakter')
    return {
      roles: null,
      holds: (cells) => sumsToNothing(cells, 2),
      proof: 'kostnader och intäkter tar ut varandra',
    };
  return null;
}

/** Whether cells add up to 0; null where fewer than `least` of them are figures. */
function sumsToNothing(cells: readonly string[], least: number): boolean | null {
  const values = cells.map(valueOf).filter((each) => each !== null);
  if (values.length < least) return null;
  return Math.abs(values.reduce((sum, each) => sum + each, 0)) < 0.15;
}
