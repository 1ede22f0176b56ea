import type { Row } from '../csv.ts';
import type { Chart } from './description.ts';

/** Columns of the table that a chart is saved as. */
export const chartColumns = ['series', 'period', 'value', 'unit', 'shown', 'printed', 'source', 'url'];

/** Everything that a chart draws as a table. Links are whole: the file leaves the site. */
export function chartRows(chart: Chart, origin: string): Row[] {
  const { unit } = chart;
  const url = (href: string) => new URL(href, origin).href;
  if (chart.kind === 'bars') {
    return chart.bars.map(({ label: series, y: value, value: shown, printed, source, href }) => {
      return { series, period: null, value, unit, shown, printed, source, url: url(href) };
    });
  }
  if (chart.kind === 'gap') {
    return chart.rows.map(({ label: series, at: value, value: shown, printed, source, href }) => {
      return { series, period: null, value, unit, shown, printed, source, url: url(href) };
    });
  }
  if (chart.kind === 'strip') {
    return chart.lanes.flatMap(({ dots }) =>
      dots.map(({ name: series, when: period, at: value, value: shown, printed, source, href }) => {
        return { series, period, value, unit, shown, printed, source, url: url(href) };
      }),
    );
  }
  const points = chart.series.flatMap(({ name: series, points }) =>
    points.map(({ when: period, y: value, value: shown, printed, source, href }) => {
      return { series, period, value, unit, shown, printed, source, url: url(href) };
    }),
  );
  const targets = chart.targets.flatMap(({ label: shown, year, y: value, sources }) =>
    sources.map(({ name: series, printed, source, href }) => {
      return { series, period: String(year), value, unit, shown, printed, source, url: url(href) };
    }),
  );
  return [...points, ...targets];
}
