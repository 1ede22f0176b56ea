import { chartText } from '../text/chart.ts';
import type { Chart, ChartSource } from './description.ts';

/** More places than this are counted instead of listed. */
const mostListed = 4;

/** Every figure of a chart, as it knows its source. */
export function figuresOf(chart: Chart): ChartSource[] {
  switch (chart.kind) {
    case 'time':
      return [
        ...chart.series.flatMap(({ points }) => points),
        ...chart.targets.flatMap(({ sources }) => sources),
      ];
    case 'bars':
      return chart.bars;
    case 'gap':
      return chart.rows;
    case 'strip':
      return chart.lanes.flatMap(({ dots }) => dots);
  }
}

/** Where a chart's figures are printed, in a few words: "Tertialrapport 1 2026, sida 23; Tertialrapport 1 2025, sida 4". */
export function sourceWords(chart: Chart): string {
  const figures = figuresOf(chart);
  const places = [...new Set(figures.map(({ source }) => source))];
  if (places.length <= mostListed) return places.join('; ');
  // "Tertialrapport 1 2026, sida 23" begins with the report's name.
  const reports = [...new Set(places.map((place) => place.replace(/,[^,]*$/, '')))];
  return reports.length <= mostListed
    ? chartText.placesIn(places.length, reports.join(', '))
    : chartText.placesIn(places.length, chartText.reportCount(reports.length));
}
