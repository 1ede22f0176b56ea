import type { Observation } from '../series.ts';
import { commonTop } from './top.ts';
import { standsBeside, type Measured } from '../verdict.ts';

/** What a bar is drawn of. */
export interface BulletRow {
  outcome: Observation | null;
  target: Observation | null;
  councilTarget: Observation | null;
}

/** An outcome to draw as a bar, with the targets that may stand beside it; null: not drawn. */
export interface Bullet {
  outcome: Observation;
  target: Observation | null;
  council: Observation | null;
}

/** The bar of a row; null where there is no outcome or no target that may stand beside it: a bar alone says nothing. */
export function bulletOf({ outcome, target, councilTarget }: BulletRow, about: Measured): Bullet | null {
  if (!isLength(outcome)) return null;
  const drawn = (one: Observation | null) =>
    isLength(one) && standsBeside(outcome, one, about) ? one : null;
  const bullet = { outcome, target: drawn(target), council: drawn(councilTarget) };
  return bullet.target || bullet.council ? bullet : null;
}

/** Where the scale of bars ends that are all of one indicator; null where they share none: nothing is drawn, or their units differ. */
export function sharedTop(bullets: readonly (Bullet | null)[]): number | null {
  const figures = bullets
    .flatMap((one) => (one ? [one.outcome, one.target, one.council] : []))
    .filter((one) => one !== null);
  if (new Set(figures.map(({ unit }) => unit)).size !== 1) return null;
  return commonTop(figures) || null;
}

/** Whether a figure has a length from zero. */
function isLength(one: Observation | null): one is Observation {
  return one?.value != null && one.value >= 0;
}
