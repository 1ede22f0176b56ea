import type { TimeChart } from './description.ts';
import { inWords, leadSeveral } from './lead.ts';

/**
 * The chart of several districts with only some of them: figures, sentences and breaks of the others are gone. The
 * axes stay as they are, so that the drawing that stands in the page stays right.
 */
export function onlySeries(chart: TimeChart, names: ReadonlySet<string>): TimeChart {
  const concerns = ({ of }: { of: string[] }) => of.length === 0 || of.some((name) => names.has(name));
  const series = chart.series.filter((one) => names.has(one.name));
  return {
    ...chart,
    lead: leadSeveral(series),
    // The sentences about targets follow those about series.
    words: [...series.map(inWords), ...chart.words.slice(chart.series.length)],
    series,
    breaks: chart.breaks.filter(concerns),
    changes: chart.changes.filter(concerns),
  };
}
