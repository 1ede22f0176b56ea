import { comparePeriods, periodLabel } from '../period.ts';
import type { Observation, Series } from '../series.ts';
import { betweenSexes, type OfSexes, type Silence } from '../verdict.ts';
import { type Difference, difference } from './compare.ts';
import { standingOf } from './pick.ts';

/** A board's newest outcome for women and for men where they may be compared, and how much higher the women's is. */
export interface Apart {
  series: Series;
  women: Observation;
  men: Observation;
  difference: Difference;
}

/** Of an indicator: the boards where women's outcome is higher, where men's is, where neither is, and the widest apart. */
export interface SexesApart {
  women: Apart[];
  men: Apart[];
  same: Apart[];
  /** Boards whose two outcomes hardly make their total: they are in no other group, and never the widest apart. */
  misfits: Apart[];
  /**
   * The board with the largest difference at the newest time of which one differs, the first of several: those of another
   * time are no larger or smaller. Null where all are alike.
   */
  widest: Apart | null;
}

/** An indicator's boards by whose outcome is higher, in the order given; null where no board's is told. */
export function sexesApart(all: readonly Series[], about: OfSexes): SexesApart | null {
  const found = all.flatMap((series) => pairIn(series, about) ?? []);
  const compared = found.filter(({ why }) => why === null);
  const misfits = found.filter(({ why }) => why === 'totalen');
  if (compared.length + misfits.length === 0) return null;
  const apart = compared.filter(({ difference }) => difference.value !== 0);
  const size = ({ difference }: Apart) => Math.abs(difference.value);
  const [newest] = apart.map(({ women }) => women.period).sort((a, b) => comparePeriods(b, a));
  const atOnce = apart.filter(({ women }) => periodLabel(women.period) === periodLabel(newest!));
  return {
    women: apart.filter(({ difference }) => difference.value > 0),
    men: apart.filter(({ difference }) => difference.value < 0),
    same: compared.filter(({ difference }) => difference.value === 0),
    misfits,
    widest: atOnce.reduce<Apart | null>((most, one) => (most && size(most) >= size(one) ? most : one), null),
  };
}

function pairIn(series: Series, about: OfSexes): (Apart & { why: Silence | null }) | null {
  const { women, men, outcome } = standingOf(series);
  const apart = difference(women, men);
  if (!women || !men || !apart) return null;
  return { series, women, men, difference: apart, why: betweenSexes(women, men, outcome, about) };
}
