import type { Area } from './area.ts';

/**
 * The areas that deviate most from their budgets, lacking money first; what is a part of another, the sum of all, and
 * what holds its budget stand in none. `others`: how many more deviate.
 */
export function largestDeviations(areas: readonly Area[], count: number): { rows: Area[]; others: number } {
  const size = (area: Area) => Math.abs(area.deviation?.value ?? 0);
  const deviating = areas
    .filter((area) => !area.total && area.parent === null && size(area) > 0)
    .toSorted((a, b) => size(b) - size(a));
  const rows = deviating.slice(0, count);
  return {
    rows: rows.toSorted((a, b) => a.deviation!.value! - b.deviation!.value!),
    others: deviating.length - rows.length,
  };
}
