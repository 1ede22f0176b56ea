import type { Row } from '../csv.ts';
import type { Chart } from './description.ts';

/** Columns of the table that a chart is saved as. */
export const chartColumns = ['series', 'period', 'value', 'unit', 'shown', 'source', 'url'];

/** Everything that a chart draws as a table. Links are whole: the file leaves the site. */
export function chartRows(chart: Chart, origin: string): Row[] {
  const { unit } = chart;
  const url = (href: string) => new URL(href, origin).href;
  if (chart.kind === 'bars') {
    return chart.bars.map(({ label: series, y: value, value: shown, source, href }) => {
      return { series, period: null, value, unit, shown, source, url: url(href) };
    });
  }
  const points = chart.series.flatMap(({ name: series, points }) =>
    points.map(({ when: period, y: value, value: shown, source, href }) => {
      return { series, period, value, unit, shown, source, url: url(href) };
    }),
  );
  const targets = chart.targets.map(({ label, year, y: value }) => {
    return { series: label, period: String(year), value, unit, shown: label, source: null, url: null };
  });
  return [...points, ...targets];
}
