import type { Observation } from '../series.ts';
import { againstTarget, type Silence, type TargetVerdict, wayOf } from '../verdict.ts';
import { difference } from '../observation/compare.ts';
import type { NamedIndicator } from './names.ts';

/** An outcome or a forecast beside its board's target of the same year. */
export interface AgainstTarget {
  /** Row of the target, or null where there is none. */
  target: number | null;
  said: TargetVerdict | Silence | null;
  /** How far beyond the target on the better side, and below 0 how far from it; null where that is not known, and of a span. */
  distance: number | null;
}

const nothing: AgainstTarget = { target: null, said: null, distance: null };

/**
 * Each figure beside its target, in the order of the figures: the target that the same report gives, else the last one
 * for the year. What may be said is decided by `verdict.ts`, as everywhere.
 */
export function againstTargets(
  figures: readonly Observation[],
  indicators: Readonly<Record<string, NamedIndicator>>,
): AgainstTarget[] {
  const key = ({ district, indicator, period }: Observation) => `${district}/${indicator}/${period.year}`;
  const targets = new Map<string, number[]>();
  for (const [row, figure] of figures.entries()) {
    if (figure.measure !== 'arsmal') continue;
    const some = targets.get(key(figure));
    if (some) some.push(row);
    else targets.set(key(figure), [row]);
  }
  return figures.map((figure) => {
    if (figure.measure !== 'utfall' && figure.measure !== 'prognos') return nothing;
    const about = indicators[figure.indicator];
    const rows = targets.get(key(figure));
    if (!about || !rows) return nothing;
    const row = rows.findLast((one) => isOfOneReport(figures[one]!, figure)) ?? rows.at(-1)!;
    const target = figures[row]!;
    const { verdict, why } = againstTarget(figure, target, { ...about, changes: [] });
    const isTold = verdict === 'nar' || verdict === 'nar-inte';
    const apart = isTold && target.bound !== 'within' ? difference(figure, target) : null;
    const down = wayOf(target, about) === 'down';
    return {
      target: row,
      said: verdict ?? why,
      distance: apart === null ? null : down ? -apart.value || 0 : apart.value,
    };
  });
}

/** Whether some report prints both. */
function isOfOneReport(one: Observation, other: Observation): boolean {
  return one.sources.some(({ report }) => other.sources.some((source) => source.report === report));
}
