import type { Field } from '../csv.ts';
import type { Chart } from './description.ts';

/** Everything that a chart draws as a table, heading first. Links are whole: the file leaves the site. */
export function chartRows(chart: Chart, origin: string): Field[][] {
  const head = ['series', 'period', 'value', 'unit', 'shown', 'source', 'url'];
  const whole = (href: string) => new URL(href, origin).href;
  if (chart.kind === 'bars')
    return [
      head,
      ...chart.bars.map((bar) => [
        bar.label,
        null,
        bar.y,
        chart.unit,
        bar.value,
        bar.source,
        whole(bar.href),
      ]),
    ];
  const points = chart.series.flatMap((series) =>
    series.points.map((point) => [
      series.name,
      point.when,
      point.y,
      chart.unit,
      point.value,
      point.source,
      whole(point.href),
    ]),
  );
  const targets = chart.targets.map((one) => [
    one.label,
    String(one.year),
    one.y,
    chart.unit,
    one.label,
    null,
    null,
  ]);
  return [head, ...points, ...targets];
}
