/** The plot of a chart over years in a picture of its own: fixed places, nothing from a style sheet. */
import type { TimeChart } from './description.ts';
import {
  breakHeights,
  frame,
  nameLabels,
  outlines,
  timeGeometry,
  yearEdges,
  yearsUnder,
} from './geometry.ts';
import { widthOf } from './measure.ts';
import { paint, seriesPaint } from './paint.ts';
import { tag, write } from './svg.ts';

/** SVG of a plot `width` wide, its axes and names included, from its own upper left corner. */
export function timePlot(chart: TimeChart, width: number, chosen: ReadonlySet<string>): string {
  const { top, floor, x: share, y } = timeGeometry(chart);
  const dim = (name: string) => chosen.size > 0 && !chosen.has(name);
  const labels = nameLabels(chart, dim);
  const edge = labels.filter((one) => one.side === 'edge');
  const names = Math.max(0, ...edge.map((one) => widthOf(one.name, 13))) + (edge.length > 0 ? 18 : 0);
  const right = width - Math.max(frame.right, names);
  const x = (value: number) => frame.left + share(value) * (right - frame.left);
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, dash = '') =>
    tag('line', { x1, y1, x2, y2, stroke, ...(dash && { 'stroke-dasharray': dash }) });
  const quiet = { fill: paint.quiet };

  const axes = [
    write(chart.unit, 0, 12, quiet),
    ...chart.y.ticks.map(({ at, label }) =>
      write(label, frame.left - 8, y(at) + 4, { ...quiet, 'text-anchor': 'end' }),
    ),
    ...chart.y.ticks.map(({ at }) =>
      line(frame.left, y(at), right, y(at), at === 0 ? paint['rule-strong'] : paint.rule),
    ),
    ...yearEdges(chart).map((at) => line(x(at), top, x(at), floor + 6, paint.rule)),
    ...yearsUnder(chart).map(({ year, from, to }) =>
      write(String(year), x((from + to) / 2), floor + 22 + frame.line, { ...quiet, 'text-anchor': 'middle' }),
    ),
    ...chart.bands.map(({ at, label }) =>
      write(label, x(at + 0.5), floor + 22, { ...quiet, 'text-anchor': 'middle' }),
    ),
  ];
  const breaks = chart.breaks.flatMap((one) => {
    const { foot, from } = breakHeights(one, top);
    return [
      line(x(one.x), from, x(one.x), floor, paint.ink, '4 3'),
      write(one.label, x(one.x) + one.dx, foot, { fill: paint.ink }),
    ];
  });
  const targets = chart.targets.map((one) => {
    const color = one.council ? paint.council : paint.target;
    const drawn = line(x(one.from), y(one.y), x(one.to), y(one.y), color, one.council ? '2 4' : '8 4');
    return tag('g', { 'stroke-width': 2 }, drawn);
  });
  // On top of everything, with a rim of paper: a target's name is read also where figures lie below it.
  const targetLabels = chart.targets
    .filter((one) => one.room !== 'none')
    .map((one) => {
      const start = one.side === 'start';
      return write(
        one.label,
        x(start ? one.from : one.to) + (start ? 4 : -4),
        y(one.y) + (one.below ? 19 : -11),
        {
          fill: paint.ink,
          stroke: paint.paper,
          'stroke-width': 4,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
          'text-anchor': one.side,
        },
      );
    });
  const beside = labels.flatMap((one) => {
    const last = x(one.last);
    if (one.side !== 'edge') {
      const left = one.side === 'left';
      const anchor = { 'text-anchor': left ? 'end' : 'start' };
      return [write(one.name, last + (left ? -10 : 10), one.at + 4, { fill: paint.ink, ...anchor })];
    }
    const d = `M${last} ${one.y}H${right}L${right + 8} ${one.at}h4`;
    return [
      tag('path', { d, fill: 'none', stroke: paint['rule-strong'] }),
      write(one.name, right + 16, one.at + 4, { fill: paint.ink }),
    ];
  });
  const series = chart.series
    .toSorted((a, b) => Number(dim(b.name)) - Number(dim(a.name)))
    .map((one) => {
      const color = dim(one.name) ? paint.rule : seriesPaint(one.color);
      const lines = one.links.map(([a, b]) => {
        const [from, to] = [one.points[a]!, one.points[b]!];
        return line(x(from.x), y(from.y), x(to.x), y(to.y), color);
      });
      const marks = one.points.map((point) =>
        tag('path', {
          d: outlines[one.shape],
          transform: `translate(${Math.round(x(point.x) * 100) / 100} ${y(point.y)})`,
          fill: point.hollow ? paint.paper : color,
          stroke: color,
        }),
      );
      return tag('g', { 'stroke-width': 2 }, [...lines, ...marks].join(''));
    });
  return tag('g', {}, [...axes, ...breaks, ...targets, ...beside, ...series, ...targetLabels].join(''));
}
