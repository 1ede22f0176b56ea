import type { TimeChart } from './description.ts';
import { leadSeveral, words } from './lead.ts';
import { place } from './place.ts';

/**
 * The chart of several districts with only some of them, or null where it draws none of them: figures, targets,
 * sentences and changes of the others are gone, and the axes hold what is left.
 */
export function onlySeries(chart: TimeChart, names: ReadonlySet<string>): TimeChart | null {
  const series = chart.series.filter((one) => names.has(one.name));
  if (series.length === 0) return null;
  const targets = chart.targets
    .map((one) => ({ ...one, sources: one.sources.filter(({ of }) => names.has(of)) }))
    .filter(({ sources }) => sources.length > 0);
  return {
    ...chart,
    lead: leadSeveral(series),
    words: words(series, targets),
    ...place(series, targets, chart.changes, { unit: chart.unit, alone: false }),
  };
}
