import type { Area } from './area.ts';

/** An area with what it is made of ("varav"), in the order of print. */
export interface RankedArea {
  area: Area;
  parts: Area[];
}

/** The areas of a report by how they deviate from their budgets. */
export interface Ranked {
  /** What lacks money, the most first. */
  lacking: RankedArea[];
  /** What has money left, the most first. */
  left: RankedArea[];
  /** What holds its budget, in the order of print. */
  others: RankedArea[];
  /** What tells no deviation, in the order of print: that is no budget that holds. */
  untold: RankedArea[];
  /** The sum of all, or null. */
  total: Area | null;
}

/** Areas sorted by how they deviate; each keeps its parts, and a part whose whole is not there stands for itself. */
export function ranked(areas: readonly Area[]): Ranked {
  const named = new Set(areas.filter(({ parent }) => parent === null).map(({ label }) => label));
  const isPart = ({ parent }: Area) => parent !== null && named.has(parent);
  const tops = areas
    .filter((area) => !area.total && !isPart(area))
    .map((area) => ({ area, parts: areas.filter((one) => isPart(one) && one.parent === area.label) }));
  const size = ({ area }: RankedArea) => area.deviation?.value ?? 0;
  const isTold = ({ area }: RankedArea) => area.deviation?.value != null;
  return {
    lacking: tops.filter((one) => size(one) < 0).sort((a, b) => size(a) - size(b)),
    left: tops.filter((one) => size(one) > 0).sort((a, b) => size(b) - size(a)),
    others: tops.filter((one) => isTold(one) && size(one) === 0),
    untold: tops.filter((one) => !isTold(one)),
    total: areas.find(({ total }) => total) ?? null,
  };
}
