/** Whether a total fits the rates of women and of men, of which it is made. */
import type { IndicatorEntry, Observation } from '../series.ts';
import { decimalsIn } from './value.ts';

/** A figure as far as this asks. */
type Rate = Pick<Observation, 'value' | 'unit' | 'text' | 'worth' | 'small' | 'caveats'>;

type People = IndicatorEntry['people'];

/** A total with what it is made of, in one unit. */
export interface Rates {
  total: Rate;
  women: Rate;
  men: Rate;
}

/** The three of a row that can be held against each other; null where one lacks. */
export function ratesOf(
  total: Rate | null | undefined,
  women: Rate | null | undefined,
  men: Rate | null | undefined,
): Rates | null {
  if (total?.value == null || women?.value == null || men?.value == null) return null;
  return new Set([total.unit, women.unit, men.unit]).size === 1 ? { total, women, men } : null;
}

/** Whether the three cannot all hold, or only if nearly all are women or nearly none. */
export function misfits(rates: Rates, people: People): boolean {
  return isOutside(rates) || isOneSided(rates) || oddShare(rates, people) !== null;
}

/** Whether the total does not lie between women and men, rounding counted in. */
export function isOutside({ total, women, men }: Rates): boolean {
  const rounding = (stepIn(total) + Math.max(stepIn(men), stepIn(women))) / 2 + 1e-9;
  const [low, high] = [Math.min(men.value!, women.value!), Math.max(men.value!, women.value!)];
  return total.value! < low - rounding || total.value! > high + rounding;
}

/** Below this part of the whole, a group is too small to have a rate of its own worth printing. */
const tiny = 0.02;

/** Whether the total is that of the one group although the other's is far from it: then nobody can be in the other. */
export function isOneSided({ total, women, men }: Rates): boolean {
  const span = Math.abs(men.value! - women.value!);
  const nearest = Math.min(Math.abs(total.value! - men.value!), Math.abs(total.value! - women.value!));
  const rounding = Math.max(...[total, men, women].map(stepIn));
  return span > 0 && nearest === 0 && rounding / span <= tiny;
}

/** Names of figures about all who live in the district. */
const everybody = /befolkning|invånare/i;

/** Names of figures about employees, most of whom are women. */
const staff =
  /anställ|sjukfrånvaro|arbetade timmar|medarbetar|chef|förskollärare|medskapande|delindex|\bAMI\b|årsarbet/i;

/** Whose figures an indicator has, by all that it is called. */
export function peopleOf(names: readonly string[]): People {
  const is = (words: RegExp) => names.some((name) => words.test(name));
  return is(staff) ? 'staff' : is(everybody) ? 'everybody' : null;
}

/** Between these shares of women nothing is asked: of some group, and of the whole population, half of which are women. */
const spans = { group: [0.25, 0.75], everybody: [0.4, 0.6] } as const;

/**
 * The least and the most that women must be of all for the three to hold, where that is hardly so; null else, and of a
 * total that is of few persons or that its report limits.
 */
export function oddShare(rates: Rates, people: People): [number, number] | null {
  if (people === 'staff' || rates.total.small || rates.total.caveats?.length) return null;
  const share = shareOf(rates);
  const [low, high] = spans[people ?? 'group'];
  return share && (share[1] < low || share[0] > high) ? share : null;
}

/**
 * The least and the most that women can be of all, rounding counted in: total = share · women + (1 − share) · men. Null
 * where the total lies outside both, or the two are too near each other to tell.
 */
function shareOf({ total, women, men }: Rates): [number, number] | null {
  const ends = (one: Rate) => [-1, 1].map((way) => one.value! + (way * stepIn(one)) / 2);
  if ((total.value! - men.value!) * (total.value! - women.value!) > 0) return null;
  if (Math.abs(women.value! - men.value!) <= 2 * Math.max(stepIn(men), stepIn(women))) return null;
  const shares = ends(total).flatMap((t) =>
    ends(men).flatMap((m) => ends(women).map((w) => (t - m) / (w - m))),
  );
  return [Math.max(0, Math.min(...shares)), Math.min(1, Math.max(...shares))];
}

/** What a figure's last decimal counts. */
function stepIn(one: Rate): number {
  return 10 ** -decimalsIn(one);
}
